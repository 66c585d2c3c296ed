package fr.lpi.livret;

import java.util.List;
import java.util.Optional;

/// With whom the livrets that the current account may see are shared.
public interface Partages {

    Optional<Partage> enCours(LivretId livret);

    /// The latest first, those that have ended too; to an MDPH team, its own while it lasts.
    List<Partage> de(LivretId livret);
}
