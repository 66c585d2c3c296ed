package fr.lpi.ppre.web.suivi;

import fr.lpi.ppre.SuiviPpre.Tache;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.TacheSuivi;
import fr.lpi.ppre.web.conflit.SuiviEnMots;
import fr.lpi.ppre.web.suivi.PageSuivi.Fait;
import fr.lpi.ppre.web.suivi.PageSuivi.Section;
import fr.lpi.web.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The seven tasks of a suivi in words: what LPI knows of each, and for a reader what was noted.
final class FaitsSuivi {

    private FaitsSuivi() {}

    static List<Section> de(Ouvert<?> ouvert) {
        return Arrays.stream(TacheSuivi.values())
                .map(tache -> section(ouvert, tache))
                .toList();
    }

    private static Section section(Ouvert<?> ouvert, TacheSuivi tache) {
        var ligne = ouvert.ligne().taches().get(tache.ordinal());
        var faits = new ArrayList<Fait>();
        connus(ouvert, tache, ligne, faits);
        if (tache == TacheSuivi.REUNION) {
            ouvert.dessinees()
                    .values()
                    .forEach(dessinee -> faits.add(new Fait(
                            "Signature, " + dessinee.signataire().libelle(),
                            "À l'écran, le %s, par %s".formatted(Dates.enLettres(dessinee.le()), dessinee.nom()),
                            false)));
        }
        if (!ouvert.ecrit()) {
            notes(ouvert, tache, faits);
        }
        return new Section(tache, ligne, faits);
    }

    private static void connus(Ouvert<?> ouvert, TacheSuivi tache, Tache ligne, List<Fait> faits) {
        var automatique = switch (tache) {
            case REDACTION, MISE_EN_OEUVRE, EVALUATION, SUITE -> true;
            case BESOIN, VALIDATION, REUNION -> false;
        };
        if (!automatique) {
            return;
        }
        var le = ligne.le();
        var au = ligne.au();
        if (le != null && au != null) {
            faits.add(new Fait("Période", "Du %s au %s".formatted(Dates.enLettres(le), Dates.enLettres(au)), false));
        } else if (le != null) {
            faits.add(new Fait("Date", Dates.enLettres(le), false));
        } else if (au != null) {
            faits.add(new Fait("À faire avant le", Dates.enLettres(au), false));
        }
        if (!ligne.observation().isEmpty()) {
            faits.add(new Fait("État", ligne.observation(), false));
        }
        if (tache == TacheSuivi.MISE_EN_OEUVRE && ouvert.ppre() instanceof Interrompu interrompu) {
            faits.add(new Fait("Interrompu le", Dates.enLettres(interrompu.le()), false));
            faits.add(new Fait("Motif", interrompu.motif(), true));
        }
    }

    private static void notes(Ouvert<?> ouvert, TacheSuivi tache, List<Fait> faits) {
        var formulaire = ouvert.formulaire();
        var mots = new SuiviEnMots(formulaire, ouvert.redacteurs());
        var saisie = ouvert.suivi().redaction();
        var refuses = ouvert.lecture().manques().stream().map(Manque::champ).collect(Collectors.toSet());
        var champs = formulaire.champs(tache);
        var avecLeurChoix = champs.stream()
                .flatMap(champ -> formulaire.jourDe(champ).stream())
                .collect(Collectors.toSet());
        for (var champ : champs) {
            var jour = formulaire.jourDe(champ);
            if (saisie.lire(champ).isEmpty()
                    || avecLeurChoix.contains(champ)
                    || refuses.contains(champ)
                    || champ.equals(ChampsSuivi.REDACTEUR)
                            && ouvert.lecture().validation().redacteur().isEmpty()
                    || jour.filter(refuses::contains).isPresent()) {
                continue;
            }
            var le = ouvert.lecture().le(jour.orElse(champ));
            if (FormulaireSuivi.date(champ)) {
                if (le != null) {
                    faits.add(new Fait(formulaire.ou(champ), Dates.enLettres(le), false));
                }
                continue;
            }
            faits.add(new Fait(
                    formulaire.ou(champ),
                    mots.dire(champ, saisie.lire(champ)) + (le == null ? "" : " le " + Dates.enLettres(le)),
                    formulaire.longueurMax(champ).isPresent()));
        }
    }
}
