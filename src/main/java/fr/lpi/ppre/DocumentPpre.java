package fr.lpi.ppre;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A finalised PPRE as a document: the same tree in the database, on the screen, on paper and inside the PDF.
///
/// It carries the words beside the codes, and the edition of the form it was written with, so that it reads
/// and prints the same for ever, whatever becomes of the reference lists.
///
/// @param rectificatif what this version mends; absent for the first one
public record DocumentPpre(
        int edition,
        Entete entete,
        Contenu contenu,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rectificatif rectificatif) {

    public DocumentPpre(int edition, Entete entete, Contenu contenu) {
        this(edition, entete, contenu, null);
    }

    /// 1 for the document as it was first finalised.
    public int version() {
        return rectificatif == null ? 1 : rectificatif.numero() + 1;
    }

    /// The day since which this version stands.
    public LocalDate date() {
        return rectificatif == null ? entete.finaliseLe() : rectificatif.le();
    }

    /// What the page says of the pupil, frozen on the day of finalisation.
    public record Entete(
            String numeroLivret,
            String nom,
            String prenom,
            LocalDate dateNaissance,
            String etablissement,
            String uai,
            String classe,
            String enseignantResponsable,
            LocalDate livretCreeLe,
            LocalDate finaliseLe) {

        /// « Maëlle LE GOFF ».
        public String eleve() {
            return prenom + " " + nom.toUpperCase(Locale.FRENCH);
        }
    }

    /// Why a version replaces the one before, and in what it differs from it.
    ///
    /// @param numero 1 for the first one
    /// @param remplace the day of the version replaced
    /// @param signatures whether what changed asks for the family's agreement and the signatures again
    public record Rectificatif(
            int numero,
            LocalDate le,
            LocalDate remplace,
            String motif,
            boolean signatures,
            List<Changement> changements) {

        public String effetSurLAccord() {
            return signatures
                    ? "Ce qui change a été convenu ensemble : l'accord des responsables légaux et les signatures ont"
                            + " été demandés à nouveau."
                    : "L'accord et les signatures déjà recueillis restent acquis.";
        }
    }

    /// @param ou the field, in the words of the form
    /// @param avant empty where there was nothing; so is `apres`
    public record Changement(String ou, String avant, String apres) {}

    /// The four steps.
    ///
    /// @param semaines 1 to 16
    /// @param participants at most 15, perhaps none
    /// @param pointsAppui 1 to 3 domaines, all different; so is `difficultes`
    /// @param objectifs 1 to 3
    /// @param amenagements every category and lame of the palier, also those left empty
    public record Contenu(
            Libelle type,
            int semaines,
            List<Participant> participants,
            List<Domaine> pointsAppui,
            List<Domaine> difficultes,
            List<PersonneMobilisee> personnesMobilisees,
            List<Objectif> objectifs,
            List<Categorie> amenagements) {}

    /// An entry of a reference list, with its words as they were on the day.
    public record Libelle(String code, String libelle) {}

    public record Participant(
            String nom,
            String prenom,
            Libelle fonction,
            @Nullable String matiere) {}

    public record Domaine(String code, String libelle, List<SousDomaine> sousDomaines) {}

    /// @param precisions what was written under « Autre(s) », at most three
    public record SousDomaine(String code, String libelle, List<Libelle> libelles, List<String> precisions) {}

    public record PersonneMobilisee(
            String code, String libelle, @Nullable String precision) {}

    /// Empty texts are empty strings; the page writes « Non renseigné ».
    public record Objectif(
            int numero,
            String intitule,
            String competences,
            String actionsEnClasse,
            String actionsHorsClasse,
            String modalitesEvaluation,
            @Nullable LocalDate echeance,
            @Nullable Mesure mesure) {}

    /// How progress is counted: « mots lus par minute », from 78 to 100.
    public record Mesure(
            String critere,
            @Nullable BigDecimal depart,
            @Nullable BigDecimal vise) {}

    public record Categorie(String code, String libelle, List<Lame> lames) {}

    public record Lame(
            String code,
            String libelle,
            List<Libelle> amenagements,
            @Nullable String libre) {

        public boolean vide() {
            return amenagements.isEmpty() && libre == null;
        }
    }
}
