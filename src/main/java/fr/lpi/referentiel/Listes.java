package fr.lpi.referentiel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lists as `referentiel/referentiel.yaml` writes them; only what LPI reads is named.
public record Listes(
        List<Limite> limites,
        List<Dispositif> dispositifs,
        List<TypePpre> typesPpre,
        List<Fonction> fonctionsParticipants,
        List<Fonction> fonctionsParticipantsExtension,
        List<Discipline> disciplinesSecondDegre,
        List<Niveau> niveaux,
        List<Domaine> domaines,
        List<PersonneMobilisee> personnesMobilisees,
        List<ActionBilan> actionsBilan,
        List<Palier> amenagements) {

    /// An entry that can be chosen: its code never changes, its words may be corrected.
    public sealed interface Entree {
        String code();

        String libelle();
    }

    /// When the need of a PPRE is noticed.
    public record Circonstance(String code, String libelle) implements Entree {}

    public record Limite(String code, String libelle, int valeur) implements Entree {}

    public record Dispositif(String code, String libelle, String sigle) implements Entree {}

    /// @param niveaux levels for which the type is usual; another is warned about, never refused
    /// @param dureeUsuelleSemaines proposed when the type is chosen
    public record TypePpre(
            String code,
            String libelle,
            List<String> niveaux,
            @Nullable Integer dureeUsuelleSemaines) implements Entree {}

    /// @param matiereRequise `second-degre` where a Professeur says the subject taught
    public record Fonction(
            String code, String libelle, @Nullable String matiereRequise) implements Entree {}

    /// @param precisionRequise « Autre discipline » opens a text
    public record Discipline(String code, String libelle, boolean precisionRequise) implements Entree {}

    /// @param synonymesOnde how ONDE may write it
    /// @param masquesMef first characters of the ministry's training codes
    public record Niveau(
            String code,
            String libelle,
            String libelleLong,
            String cycle,
            int degre,
            String palierAmenagements,
            @Nullable List<String> synonymesOnde,
            @Nullable List<String> masquesMef)
            implements Entree {}

    public record Domaine(String code, String libelle, List<SousDomaine> sousDomaines) implements Entree {}

    public record SousDomaine(String code, String libelle, Libelles pointsAppui, Libelles difficultes)
            implements Entree {}

    public record Libelles(List<Libelle> libelles) {}

    /// @param nbChampsPrecision how many « Veuillez préciser » open under « Autre(s) »
    public record Libelle(String code, String libelle, boolean precisionRequise, int nbChampsPrecision)
            implements Entree {}

    public record PersonneMobilisee(String code, String libelle, boolean precisionRequise) implements Entree {}

    /// @param exclusifAvec codes of those that cannot be chosen with it
    public record ActionBilan(
            String code,
            String libelle,
            boolean precisionRequise,
            @Nullable List<String> exclusifAvec) implements Entree {

        public boolean exclut(ActionBilan autre) {
            return exclusifAvec != null && exclusifAvec.contains(autre.code());
        }
    }

    public record Palier(String code, String libelle, List<Categorie> categories) implements Entree {

        public Stream<Amenagement> amenagements() {
            return categories.stream()
                    .flatMap(categorie -> categorie.lames().stream())
                    .flatMap(lame -> lame.amenagements().stream());
        }
    }

    public record Categorie(String code, String libelle, List<Lame> lames) implements Entree {}

    public record Lame(String code, String libelle, boolean saisieLibre, List<Amenagement> amenagements)
            implements Entree {}

    public record Amenagement(String code, String libelle) implements Entree {}
}
