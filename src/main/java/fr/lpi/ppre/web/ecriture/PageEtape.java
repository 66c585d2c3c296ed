package fr.lpi.ppre.web.ecriture;

import fr.lpi.livret.banque.Banque;
import fr.lpi.ppre.web.amenagements.Propositions;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the four steps: the margin on the left, the sheet on the right.
///
/// @param adresse of the PPRE, to which `/etapes/n` is added
/// @param etat what the foot bar says of the text: saved at what time, or not
/// @param suivante the next step's name; absent in the last
/// @param conflits fields of this step that hold two texts
/// @param rectifie the version that a rectificatif mends; absent for a first draft
public record PageEtape(
        String adresse,
        String livret,
        String eleve,
        String prenom,
        String classe,
        int numero,
        String libelle,
        String consigne,
        @Nullable String suivante,
        String cle,
        int revision,
        String etat,
        List<Erreur> erreurs,
        List<Erreur> conflits,
        @Nullable Rectifie rectifie,
        @Nullable Reprise reprise,
        Marge marge,
        Corps corps,
        @Nullable Finalisation finalisation) {

    /// @param numero of the rectificatif
    /// @param du the day of the version that stands meanwhile
    public record Rectifie(int numero, String du, Champ motif) {}

    /// What this step took from the PPRE renewed, until somebody confirms it.
    ///
    /// @param du the day of that PPRE
    /// @param champs ids of the fields
    public record Reprise(String du, List<String> champs) {}

    public String titre() {
        return "Étape %d sur 4 : %s – %s".formatted(numero, libelle, tete());
    }

    public String tete() {
        return rectifie == null ? "Créer un PPRE" : "Rectifier le PPRE";
    }

    /// What each step is made of.
    public sealed interface Corps {

        record Informations(
                List<Type> types,
                String typeChoisi,
                @Nullable String erreurType,
                Champ duree,
                TableParticipants participants,
                @Nullable String avertissement)
                implements Corps {}

        record Domaines(String titre, String prefixe, List<Choix> choix, List<Bloc> reserve, List<String> abandonnes)
                implements Corps {}

        record MiseEnOeuvre(
                List<Personne> personnes, List<Objectif> objectifs, Propositions propositions, Banque banque)
                implements Corps {}
    }

    /// @param aide its usual length or level, in one line
    public record Type(String code, String libelle, String aide) {}

    public record Choix(int rang, Liste liste, @Nullable Bloc bloc) {}

    /// A domaine unfolded.
    public record Bloc(
            String code,
            String libelle,
            List<SousDomaine> sousDomaines,
            @Nullable String erreur) {}

    public record SousDomaine(Case coche, String libelle, List<Case> libelles, Case autres, List<Champ> precisions) {

        public String id() {
            return coche.id() + "-libelles";
        }
    }

    public record Personne(Case coche, @Nullable Champ precision) {}

    /// @param citer the actions of AP that may be cited; absent when there is none
    public record Objectif(
            int numero,
            Champ intitule,
            Champ critere,
            Champ depart,
            Champ vise,
            Champ competences,
            Champ actionsClasse,
            Champ actionsHorsClasse,
            @Nullable Liste citer,
            Champ evaluation,
            Champ echeance,
            boolean ouvert) {}
}
