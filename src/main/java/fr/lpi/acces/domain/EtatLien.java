package fr.lpi.acces.domain;

/// What may still be done with a link; one replaced by a newer one is as expired.
public enum EtatLien {
    VALABLE,
    UTILISE,
    EXPIRE,
    INCONNU
}
