package fr.lpi.scolarite.domain.ligne;

/// Where a file comes from.
public enum Source {
    ONDE,
    SIECLE
}
