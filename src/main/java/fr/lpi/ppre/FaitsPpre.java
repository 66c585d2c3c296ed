package fr.lpi.ppre;

import fr.lpi.livret.LivretId;
import java.util.Collection;
import java.util.Map;

/// What a school counts of its PPRE. The current account sees those of its livrets only.
public interface FaitsPpre {

    Map<PpreId, FaitPpre> des(Collection<LivretId> livrets);
}
