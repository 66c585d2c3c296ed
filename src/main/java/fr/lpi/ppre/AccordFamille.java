package fr.lpi.ppre;

import fr.lpi.web.formulaire.Code;
import java.time.LocalDate;
import java.util.Optional;

/// « Accord des responsables légaux ».
public sealed interface AccordFamille {

    record EnAttente() implements AccordFamille {}

    record Recueilli(LocalDate le) implements AccordFamille {}

    record Refuse(LocalDate le) implements AccordFamille {}

    /// The day on which it stopped a PPRE that is finalised: a refusal does, as long as it stands.
    default Optional<LocalDate> arreteLe() {
        return this instanceof Refuse(var le) ? Optional.of(le) : Optional.empty();
    }

    /// What is chosen of it in the form of a suivi; it counts once it is dated.
    enum Choix implements Code {
        EN_ATTENTE("", "En attente"),
        RECUEILLI("recueilli", "Recueilli"),
        REFUSE("refuse", "Refusé");

        private final String code;
        private final String libelle;

        Choix(String code, String libelle) {
            this.code = code;
            this.libelle = libelle;
        }

        public static Optional<Choix> de(String code) {
            return Code.lire(Choix.class, code);
        }

        @Override
        public String code() {
            return code;
        }

        public String libelle() {
            return libelle;
        }

        public AccordFamille le(LocalDate jour) {
            return switch (this) {
                case EN_ATTENTE -> new EnAttente();
                case RECUEILLI -> new Recueilli(jour);
                case REFUSE -> new Refuse(jour);
            };
        }
    }
}
