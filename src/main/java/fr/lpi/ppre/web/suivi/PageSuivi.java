package fr.lpi.ppre.web.suivi;

import fr.lpi.ppre.SuiviPpre;
import fr.lpi.ppre.SuiviPpre.Tache;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.suivi.TacheSuivi;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// « Suivi du PPRE »: the seven tasks as a line of time, then each of them.
///
/// @param adresse of the PPRE, to which `/suivi` is added
/// @param document address of what is read of the PPRE; that of the livret for a draft
/// @param fait what was just done; so is `avis`, of what could not be. Empty otherwise
/// @param arret why the mise en œuvre is held up; empty when it is not
/// @param publie whether there is a document to read and to sign
/// @param ecriture the form; absent for those who only read
public record PageSuivi(
        String adresse,
        String document,
        List<Lien> ariane,
        String eleve,
        String classe,
        String fait,
        String avis,
        String arret,
        SuiviPpre ligne,
        List<Section> sections,
        boolean publie,
        @Nullable Ecriture ecriture) {

    /// The way to a page that is reached from the suivi.
    public static List<Lien> ariane(Ouvert<?> ouvert, Lien... suite) {
        var suivi = new Lien("Suivi du PPRE", "/ppres/" + ouvert.ppre().id() + "/suivi", false);
        return Ariane.duLivret(
                ouvert.eleve().nomComplet(),
                ouvert.livret().numero().valeur(),
                Stream.concat(Stream.of(suivi), Stream.of(suite)).toArray(Lien[]::new));
    }

    /// @param tache as the guide has it
    /// @param ligne how far it has come
    /// @param faits what LPI knows of it, and for a reader what was noted
    public record Section(TacheSuivi tache, Tache ligne, List<Fait> faits) {}

    /// @param ecrit whether a person wrote the value
    public record Fait(String libelle, String valeur, boolean ecrit) {}

    /// @param etat what the foot bar says
    /// @param conflits fields that hold two texts
    /// @param remis absent until there is something to hand over; so is `remisBilan`
    /// @param invitation whether the meeting has a day, so that people can be invited
    public record Ecriture(
            String cle,
            int revision,
            String etat,
            List<Erreur> erreurs,
            List<Erreur> conflits,
            Champ besoinPar,
            Champ besoinLe,
            Liste circonstance,
            Champ constat,
            Champ validationPar,
            Champ validationLe,
            Liste redacteur,
            Champ reunionLe,
            Champ reunionHeure,
            Champ reunionLieu,
            Champ reunionInvites,
            Champ reunionPresents,
            Champ reunionCompteRendu,
            Champ expliqueEleve,
            Champ expliqueFamille,
            Accord accord,
            List<Signature> signatures,
            @Nullable Champ remis,
            @Nullable Champ remisBilan,
            boolean invitation,
            boolean interruptible,
            boolean aClore) {}

    /// @param rappel what the agreement was given to before, when it is to be given again; else empty
    /// @param choisi as the form holds it
    /// @param erreur what to do about the choice; absent when it is right
    public record Accord(
            String rappel,
            String choisi,
            Champ le,
            @Nullable String erreur) {}

    public record Signature(String libelle, Liste reponse, Champ le) {}
}
