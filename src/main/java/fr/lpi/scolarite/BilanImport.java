package fr.lpi.scolarite;

/// What an import did, in figures; all but the departures add up to the lines read.
///
/// @param ignores pupils that the file itself says are gone or in no class
public record BilanImport(int lus, int ajoutes, int modifies, int inchanges, int refuses, int ignores, int partis) {}
