package fr.lpi.acces.web;

import fr.lpi.acces.domain.MotDePasse;

/// What is said before a field is filled.
final class Aides {

    static final String MOT_DE_PASSE =
            "Au moins %d caractères, tous permis, espaces compris. Une méthode : quatre mots sans rapport entre eux."
                    .formatted(MotDePasse.MIN);

    private Aides() {}
}
