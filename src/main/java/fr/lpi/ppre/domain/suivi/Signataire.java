package fr.lpi.ppre.domain.suivi;

import java.util.Arrays;
import java.util.Optional;

/// Those whose signature the form foresees; each responsable légal signs apart.
public enum Signataire {
    DIRECTION("direction", "Direction"),
    PROFESSEURS("professeurs", "Professeur(s)"),
    ELEVE("eleve", "Élève"),
    RESPONSABLE_1("responsable-1", "Responsable légal 1"),
    RESPONSABLE_2("responsable-2", "Responsable légal 2");

    private final String code;
    private final String libelle;

    Signataire(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /// Whether a field of the suivi is about a signature.
    public static boolean estChamp(String champ) {
        return champ.startsWith("signature.");
    }

    public String champEtat() {
        return "signature." + code + ".etat";
    }

    public String champLe() {
        return "signature." + code + ".le";
    }

    /// What became of a signature on paper; nothing chosen reads « en attente ».
    public enum Reponse {
        SIGNE("signe", "Signé"),
        ABSENT("absent", "Absent"),
        REFUSE("refuse", "Refusé");

        private final String code;
        private final String libelle;

        Reponse(String code, String libelle) {
            this.code = code;
            this.libelle = libelle;
        }

        public String code() {
            return code;
        }

        public String libelle() {
            return libelle;
        }

        public static Optional<Reponse> de(String code) {
            return Arrays.stream(values())
                    .filter(reponse -> reponse.code.equals(code))
                    .findFirst();
        }
    }
}
