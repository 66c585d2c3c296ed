package fr.lpi.livret;

import java.util.List;

/// The aménagements of a livret at a glance.
///
/// @param premiers the first five, the free lines among them
/// @param suite how many more; empty for none
public record ApercuAmenagements(List<String> premiers, String suite) {}
