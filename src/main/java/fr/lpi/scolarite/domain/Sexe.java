package fr.lpi.scolarite.domain;

public enum Sexe {
    F,
    M
}
