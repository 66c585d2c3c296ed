package fr.lpi.ppre.domain.bilan;

import fr.lpi.ppre.DocumentBilan.Action;
import fr.lpi.ppre.DocumentBilan.BilanObjectif;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.Periode;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.LecteurParticipants;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.observation.Observations;
import fr.lpi.web.formulaire.Jour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a draft of a bilan once, part by part, and notes what is wanting on the way.
final class LecteurBilan {

    private final Saisie saisie;
    private final FormulaireBilan formulaire;
    private final DocumentPpre document;
    private final Observations observations;
    private final List<Manque> manques = new ArrayList<>();

    LecteurBilan(Saisie saisie, FormulaireBilan formulaire, DocumentPpre document, Observations observations) {
        this.saisie = saisie;
        this.formulaire = formulaire;
        this.document = document;
        this.observations = observations;
    }

    LectureBilan lire() {
        var date = date();
        var participants = new LecteurParticipants(saisie, formulaire.ppre(), PartieBilan.INFORMATIONS, manques).lire();
        var objectifs =
                document.contenu().objectifs().stream().map(this::objectif).toList();
        var general = general();
        var actions = actions();
        manques.addAll(Manque.tropLongs(saisie, formulaire, formulaire::partie));
        return new LectureBilan(date, participants, objectifs, general, actions, List.copyOf(manques));
    }

    private @Nullable LocalDate date() {
        var lue = Jour.lire(saisie.lire(ChampsBilan.DATE).strip());
        var finalise = document.entete().finaliseLe();
        if (lue.isEmpty()) {
            bloquer(
                    PartieBilan.INFORMATIONS,
                    ChampsBilan.DATE,
                    "Écrivez la date du bilan en jour/mois/année, par exemple %s."
                            .formatted(Jour.ecrire(
                                    new Periode(finalise, document.contenu().semaines()).fin())));
            return null;
        }
        if (lue.get().isBefore(finalise)) {
            bloquer(
                    PartieBilan.INFORMATIONS,
                    ChampsBilan.DATE,
                    "Le bilan ne peut pas précéder le PPRE, finalisé le %s : écrivez une date à partir de ce jour."
                            .formatted(Jour.ecrire(finalise)));
        }
        return lue.get();
    }

    private BilanObjectif objectif(DocumentPpre.Objectif objectif) {
        var numero = objectif.numero();
        var etat = EtatObjectif.de(saisie.lire(ChampsBilan.etat(numero)));
        if (etat.isEmpty()) {
            vider(PartieBilan.OBJECTIFS, ChampsBilan.etat(numero));
        }
        var progres = saisie.lire(ChampsBilan.progres(numero)).strip();
        if (progres.isEmpty()) {
            vider(PartieBilan.OBJECTIFS, ChampsBilan.progres(numero));
        }
        return new BilanObjectif(numero, objectif.intitule(), etat.orElse(null), progres, observations.releves(numero));
    }

    private String general() {
        var general = saisie.lire(ChampsBilan.GENERAL).strip();
        if (general.isEmpty()) {
            bloquer(
                    PartieBilan.GENERAL,
                    ChampsBilan.GENERAL,
                    "Écrivez le bilan général, par exemple « La lecture est plus fluide ; les consignes longues"
                            + " restent difficiles ».");
        }
        return general;
    }

    private List<Action> actions() {
        var cochees = formulaire.referentiel().actionsBilan().stream()
                .filter(action -> saisie.coche(ChampsBilan.action(action.code())))
                .toList();
        var lues = new ArrayList<Action>();
        for (var action : cochees) {
            var precision =
                    saisie.lire(ChampsBilan.actionPrecision(action.code())).strip();
            if (action.precisionRequise() && precision.isEmpty()) {
                bloquer(
                        PartieBilan.GENERAL,
                        ChampsBilan.actionPrecision(action.code()),
                        "Précisez l'action, par exemple « rencontre avec le médecin scolaire ».");
            }
            for (var autre : cochees) {
                if (lues.stream().anyMatch(lue -> lue.code().equals(autre.code())) && action.exclut(autre)) {
                    bloquer(
                            PartieBilan.GENERAL,
                            ChampsBilan.action(action.code()),
                            "« %s » et « %s » s'excluent : décochez l'une des deux."
                                    .formatted(autre.libelle(), action.libelle()));
                }
            }
            lues.add(new Action(
                    action.code(),
                    action.libelle(),
                    action.precisionRequise() && !precision.isEmpty() ? precision : null));
        }
        if (cochees.isEmpty()) {
            manques.add(Manque.vide(
                    PartieBilan.GENERAL,
                    ChampsBilan.action(
                            formulaire.referentiel().actionsBilan().getFirst().code()),
                    "Actions à mettre en place"));
        }
        return List.copyOf(lues);
    }

    private void bloquer(PartieBilan partie, String champ, String message) {
        manques.add(Manque.bloquant(partie, champ, formulaire.ou(champ), message));
    }

    private void vider(PartieBilan partie, String champ) {
        manques.add(Manque.vide(partie, champ, formulaire.ou(champ)));
    }
}
