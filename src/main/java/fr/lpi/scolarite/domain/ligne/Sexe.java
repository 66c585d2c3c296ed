package fr.lpi.scolarite.domain.ligne;

public enum Sexe {
    F,
    M
}
