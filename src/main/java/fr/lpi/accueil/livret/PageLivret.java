package fr.lpi.accueil.livret;

import fr.lpi.livret.ApercuAmenagements;
import fr.lpi.ppre.SuiviPpre;
import fr.lpi.ppre.Visees;
import fr.lpi.web.Cadre.Lien;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A livret: what to do next, its documents, its pupil, its team.
///
/// @param fait what has just been done, said once at the top; empty for nothing
/// @param refus what could not be done, said once at the top; empty for nothing
/// @param action the next step; absent for those who only read
/// @param autre what may be done instead of waiting for that step; absent without one
/// @param besoinANoter whether « Noter le besoin d'un PPRE » is theirs
/// @param peutGerer whether « Gérer le livret » is theirs
/// @param ecrit whether this person writes in the livret
/// @param corbeille the drafts that may be taken back; for those who write
/// @param autres the other livrets of the pupil: one received beside the one in use
/// @param redoublement what an import noticed, for those who direct the school; empty for nothing
/// @param partage with the MDPH; absent where there is nothing to say of it
/// @param suivi the line of time of the last PPRE, for those who write; absent without a PPRE
/// @param pourquoiPasDeReprise the reason why they may not be today; empty when they may
/// @param pourquoiPasDePpre the reason why « Créer un PPRE » is absent; empty when it is there
public record PageLivret(
        String adresse,
        List<Lien> ariane,
        String titre,
        String classe,
        String responsable,
        String fait,
        String refus,
        @Nullable Action action,
        @Nullable Action autre,
        boolean besoinANoter,
        Choisis amenagements,
        @Nullable EtatDuPartage partage,
        List<Document> documents,
        List<Information> informations,
        List<Information> equipe,
        boolean peutGerer,
        String pourquoiPasDePpre,
        boolean ecrit,
        List<Jete> corbeille,
        String pourquoiPasDeReprise,
        List<Lien> autres,
        String redoublement,
        @Nullable SuiviPpre suivi,
        List<Fait> faits) {

    /// « Partager l'ensemble du livret de cet élève avec l'équipe pluridisciplinaire de la MDPH. »
    ///
    /// @param texte what is, or would be, with whom
    /// @param decide whether to share or to withdraw is theirs
    public record EtatDuPartage(boolean partage, String texte, boolean decide) {}

    /// What may hold up the PPRE under way: its agreement, its signatures.
    public record Fait(String texte, boolean tenu) {}

    /// Where the suivi of the last PPRE is.
    public String adresseSuivi() {
        return documents.getLast().suivi();
    }

    /// The aménagements of the livret.
    ///
    /// @param ecrit whether « Modifier les aménagements » is theirs
    public record Choisis(ApercuAmenagements apercu, boolean ecrit) {}

    /// @param cle of a form, when the step is an act; absent when it is a page to go to
    public record Action(
            String surtitre,
            String titre,
            String libelle,
            String adresse,
            @Nullable String cle) {}

    /// @param pdf address of the paper; empty for a draft
    /// @param visees absent for a draft
    /// @param courant whether it is before its end
    /// @param suivi empty for those who do not read it
    /// @param annee the school year, as in « 2026-2027 »
    public record Document(
            String annee,
            String titre,
            String creeLe,
            @Nullable Visees visees,
            String detail,
            String consulter,
            String pdf,
            boolean brouillon,
            boolean courant,
            String suivi) {

        public String supprimer() {
            return consulter.replaceFirst("/etapes/\\d+$", "/suppression");
        }

        /// Address of the page for the family; nothing for a draft.
        public String famille() {
            return pdf.isEmpty() ? "" : pdf + "/famille";
        }
    }

    /// A draft in the bin.
    ///
    /// @param cle of the form that takes it back
    public record Jete(String detail, String reprendre, String cle) {}

    public record Information(String libelle, List<String> valeurs) {

        static Information seule(String libelle, String valeur) {
            return new Information(libelle, List.of(valeur));
        }
    }
}
