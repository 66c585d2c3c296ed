package fr.lpi.ppre.web.bilan;

import fr.lpi.ppre.web.consultation.PpreLu;
import fr.lpi.ppre.web.ecriture.Finalisation;
import fr.lpi.ppre.web.ecriture.TableParticipants;
import fr.lpi.ppre.web.observation.SuiviObjectif;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the two steps of the bilan.
///
/// @param adresse of the bilan, to which `/etapes/n` is added
/// @param contenu what is recalled in the first step, what is written in the second
public record PageBilan(String adresse, String livret, String eleve, String classe, Contenu contenu) {

    public sealed interface Contenu {}

    /// « Vous trouverez ici les informations renseignées dans le PPRE dont vous établissez le bilan. »
    public record Rappel(PpreLu ppre) implements Contenu {}

    /// @param etat what the foot bar says of the text: saved at what time, or not
    /// @param conflits fields that hold two texts
    /// @param erreurActions what excludes what; absent when nothing does
    public record Ecriture(
            String cle,
            int revision,
            String etat,
            List<Erreur> erreurs,
            List<Erreur> conflits,
            Champ date,
            TableParticipants participants,
            List<Objectif> objectifs,
            Champ general,
            List<Action> actions,
            @Nullable String erreurActions,
            @Nullable Finalisation finalisation)
            implements Contenu {}

    /// An objectif as planned, and what became of it.
    ///
    /// @param proposition a first text for « Progrès constaté », from what was noted; empty for none
    /// @param etat name of the field of the three states
    /// @param choisi code of the state; empty for none
    public record Objectif(
            int numero,
            String intitule,
            List<PpreLu.Texte> prevus,
            SuiviObjectif suivi,
            String proposition,
            String etat,
            String choisi,
            Champ progres) {}

    public record Action(Case coche, @Nullable Champ precision) {}
}
