package fr.lpi.ppre;

import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.formulaire.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Those whose signature the form foresees; each responsable légal signs apart.
public enum Signataire implements Code {
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

    public static Optional<Signataire> de(String code) {
        return Code.lire(Signataire.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    /// Who a document says may sign here; nobody when it names none.
    public List<String> noms(DocumentPpre document) {
        var entete = document.entete();
        return switch (this) {
            case DIRECTION -> nommes(document, Referentiel.DIRECTION);
            case PROFESSEURS -> {
                // The codes of « professeur principal » and « professeur spécialisé » begin like this one.
                var professeurs = nommes(document, Referentiel.PROFESSEUR);
                yield professeurs.isEmpty() ? List.of(entete.enseignantResponsable()) : professeurs;
            }
            case ELEVE -> List.of(entete.prenom() + " " + entete.nom());
            case RESPONSABLE_1 -> responsables(document).stream().limit(1).toList();
            case RESPONSABLE_2 ->
                responsables(document).stream().skip(1).limit(1).toList();
        };
    }

    /// Every responsable légal that a document names, perhaps more than two.
    public static List<String> responsables(DocumentPpre document) {
        return nommes(document, Referentiel.RESPONSABLES_LEGAUX);
    }

    private static List<String> nommes(DocumentPpre document, String fonction) {
        return document.contenu().participants().stream()
                .filter(participant -> participant.fonction().code().startsWith(fonction))
                .map(Signataire::nomComplet)
                .toList();
    }

    private static String nomComplet(Participant participant) {
        return participant.prenom() + " " + participant.nom();
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

    /// What became of a signature.
    ///
    /// @param le absent unless signed
    public record Issue(Reponse reponse, @Nullable LocalDate le) {}

    /// The same as it is chosen for a signature on paper; nothing chosen reads « en attente ».
    public enum Reponse implements Code {
        SIGNE("signe", "Signé"),
        ABSENT("absent", "Absent"),
        REFUSE("refuse", "Refusé");

        private final String code;
        private final String libelle;

        Reponse(String code, String libelle) {
            this.code = code;
            this.libelle = libelle;
        }

        @Override
        public String code() {
            return code;
        }

        public String libelle() {
            return libelle;
        }

        public static Optional<Reponse> de(String code) {
            return Code.lire(Reponse.class, code);
        }
    }
}
