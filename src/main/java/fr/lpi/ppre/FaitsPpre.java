package fr.lpi.ppre;

import java.util.Map;

/// What a school counts of its PPRE.
public interface FaitsPpre {

    /// Of all the livrets that the current account sees.
    Map<PpreId, FaitPpre> visibles();
}
