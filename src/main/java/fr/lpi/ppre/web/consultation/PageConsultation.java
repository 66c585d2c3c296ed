package fr.lpi.ppre.web.consultation;

import fr.lpi.groupes.GroupeSuivi;
import fr.lpi.ppre.Depasse;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.application.LirePpre.Lu;
import fr.lpi.ppre.application.LirePpre.Remplacee;
import fr.lpi.ppre.domain.Ppre.Acheve;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// « Consulter le PPRE »: the document as a sheet, every section of it, then its bilan.
///
/// @param telecharger address of its PDF
/// @param fait what was just done; so is `avis`, of what could not be. Empty otherwise
/// @param entete of the PPRE, as it was on the day
/// @param rectificatif absent for the document as it was first finalised
/// @param signatures given on the screen
/// @param bilan absent until it is finalised
/// @param depasse why it is no longer the plan; empty while it is
/// @param recueilli what had been noted of a version that was replaced
/// @param suivi whether its suivi is opened from here
/// @param groupes of AP that the pupil follows beside the PPRE
public record PageConsultation(
        String adresse,
        String telecharger,
        String fait,
        String avis,
        List<Lien> ariane,
        String titre,
        String eleve,
        String dateNaissance,
        Entete entete,
        Etat etat,
        String depasse,
        List<String> recueilli,
        PpreLu ppre,
        @Nullable RectificatifLu rectificatif,
        List<SignatureDessinee> signatures,
        @Nullable BilanLu bilan,
        boolean suivi,
        List<GroupeSuivi> groupes,
        Suite suite) {

    /// In words, with its day.
    ///
    /// @param remplace whether this is not the document that stands
    public record Etat(String mots, boolean enVigueur, boolean remplace) {}

    /// What comes next for those who write.
    ///
    /// @param bilan to begin, to take up again, or nothing
    /// @param rectificatif to begin, to take up again, or nothing
    public record Suite(Acte bilan, Acte rectificatif) {

        static final Suite RIEN = new Suite(Acte.RIEN, Acte.RIEN);

        /// Whether this person writes something here.
        public boolean ecrit() {
            return bilan != Acte.RIEN || rectificatif != Acte.RIEN;
        }
    }

    public enum Acte {
        RIEN,
        COMMENCER,
        REPRENDRE
    }

    static PageConsultation de(PpreId id, Lu lu, String fait) {
        var adresse = "/ppres/" + id;
        return page(id, lu.document(), adresse + "/pdf", fait, List.of(), lu.suivi(), lu.groupes(), suite(lu));
    }

    /// A version that was replaced.
    static PageConsultation de(PpreId id, int numero, Remplacee remplacee) {
        return page(
                id,
                remplacee.document(),
                "/ppres/%s/versions/%d/pdf".formatted(id, numero),
                "",
                Recueilli.enMots(remplacee.recueilli()),
                false,
                List.of(),
                Suite.RIEN);
    }

    private static PageConsultation page(
            PpreId id,
            PpreEtBilan document,
            String telecharger,
            String fait,
            List<String> recueilli,
            boolean suivi,
            List<GroupeSuivi> groupes,
            Suite suite) {
        var entete = document.ppre().entete();
        var eleve = entete.eleve();
        var finaliseLe = Dates.enLettres(entete.finaliseLe());
        var bilan = document.sonBilan()
                .map(sien -> BilanLu.de(sien, document.ppre()))
                .orElse(null);
        return new PageConsultation(
                "/ppres/" + id,
                telecharger,
                fait(fait),
                avis(fait, bilan != null, suite),
                Ariane.duLivret(eleve, entete.numeroLivret(), new Lien("PPRE du " + finaliseLe, "", true)),
                bilan == null ? "Consulter le PPRE" : "Consulter le PPRE et son bilan",
                eleve,
                Dates.enLettres(entete.dateNaissance()),
                entete,
                etat(document, bilan),
                depasse(document.depasse()),
                recueilli,
                PpreLu.de(document.ppre()),
                RectificatifLu.de(id, document.ppre()),
                document.signatures(),
                bilan,
                suivi,
                groupes,
                suite);
    }

    private static Etat etat(PpreEtBilan document, @Nullable BilanLu bilan) {
        var finalise = "Finalisé le " + Dates.enLettres(document.ppre().entete().finaliseLe());
        return switch (document.depasse()) {
            case Depasse.Interrompu interrompu ->
                new Etat("Interrompu le " + Dates.enLettres(interrompu.le()), false, false);
            case Depasse.Remplace remplace ->
                new Etat("Remplacé le " + Dates.enLettres(remplace.par().le()), false, true);
            case null -> {
                var rectificatif = document.ppre().rectificatif();
                if (bilan != null) {
                    yield new Etat("%s, bilan finalisé le %s".formatted(finalise, bilan.finaliseLe()), true, false);
                }
                var debout = rectificatif == null
                        ? finalise
                        : "%s, rectifié le %s".formatted(finalise, Dates.enLettres(rectificatif.le()));
                yield document.recueil()
                        .accord()
                        .arreteLe()
                        .map(le -> new Etat(debout + ", accord refusé le " + Dates.enLettres(le), false, false))
                        .orElseGet(() -> new Etat(debout, true, false));
            }
        };
    }

    private static String depasse(@Nullable Depasse depasse) {
        return switch (depasse) {
            case null -> "";
            case Depasse.Interrompu interrompu -> "Motif de l'interruption : " + interrompu.motif();
            case Depasse.Remplace remplace ->
                "Cette version a été remplacée par le rectificatif n°%d. Motif : %s"
                        .formatted(remplace.par().numero(), remplace.par().motif());
        };
    }

    private static Suite suite(Lu lu) {
        if (!lu.ecrit()) {
            return Suite.RIEN;
        }
        return switch (lu.ppre()) {
            case Finalise _ ->
                new Suite(
                        lu.document().recueil().accord().arreteLe().isPresent() ? Acte.RIEN : Acte.COMMENCER,
                        Acte.COMMENCER);
            case Rectification _ -> new Suite(Acte.RIEN, Acte.REPRENDRE);
            case BilanEnCours _ -> new Suite(Acte.REPRENDRE, Acte.RIEN);
            case Acheve _ -> Suite.RIEN;
        };
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "rectifie" -> "Le rectificatif est finalisé. La version précédente est gardée, marquée « remplacé ».";
            case "rectificatif-abandonne" -> "Le rectificatif est abandonné. Le PPRE n'a pas changé.";
            default -> "";
        };
    }

    private static String avis(String fait, boolean evalue, Suite suite) {
        return switch (fait) {
            case "deja-finalise" ->
                evalue
                        ? "Ce PPRE et son bilan sont finalisés : ils ne se modifient plus."
                        : suite.rectificatif() == Acte.COMMENCER
                                ? "Ce PPRE est finalisé : pour corriger une erreur ou l'adapter, rectifiez-le."
                                : "Ce PPRE est finalisé : il ne se modifie plus.";
            case "deja-en-cours" -> "Un autre PPRE est en cours pour cet élève : il n'y en a qu'un à la fois.";
            case "bilan-commence" ->
                "Le bilan est commencé : finalisez-le, ou supprimez-le avant de rectifier le PPRE.";
            case "rectificatif-en-cours" ->
                "Un rectificatif est en cours : finalisez-le, ou abandonnez-le avant de créer le bilan.";
            case "accord-refuse" ->
                "Les responsables légaux ont refusé leur accord : le bilan se crée une fois l'accord donné. Sinon,"
                        + " interrompez le PPRE depuis son suivi.";
            case "deja-interrompu" -> "Ce PPRE est interrompu : rien ne s'y note plus.";
            case "deja-renouvele" -> "Ce PPRE est déjà renouvelé : un nouveau PPRE se crée depuis le livret.";
            default -> "";
        };
    }
}
