package fr.lpi.scolarite.domain;

/// Where a file comes from.
public enum Source {
    ONDE,
    SIECLE
}
