package fr.lpi.ppre.domain.lecture;

import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The objectifs: at least one, each with its intitulé as soon as it holds any text.
final class LecteurObjectifs {

    private final Saisie saisie;
    private final Formulaire formulaire;
    private final List<Manque> manques;

    LecteurObjectifs(Saisie saisie, Formulaire formulaire, List<Manque> manques) {
        this.saisie = saisie;
        this.formulaire = formulaire;
        this.manques = manques;
    }

    List<Objectif> lire() {
        var lus = new ArrayList<Objectif>();
        for (var numero = 1; numero <= formulaire.referentiel().limites().objectifsMax(); numero++) {
            var n = numero;
            if (Arrays.stream(ChampObjectif.values()).anyMatch(champ -> saisie.rempli(Champs.objectif(n, champ)))) {
                lus.add(lire(n));
            }
        }
        if (lus.isEmpty()) {
            manque(
                    1,
                    ChampObjectif.INTITULE,
                    "Écrivez au moins un objectif, par exemple « Lire à voix haute dix lignes"
                            + " sans buter sur les mots ».");
        }
        return List.copyOf(lus);
    }

    private Objectif lire(int numero) {
        var intitule = texte(numero, ChampObjectif.INTITULE);
        if (intitule.isEmpty()) {
            manque(
                    numero,
                    ChampObjectif.INTITULE,
                    "Écrivez l'intitulé de cet objectif, par exemple « Poser seul une" + " soustraction à retenue ».");
        }
        var lu = new Objectif(
                numero,
                intitule,
                texte(numero, ChampObjectif.COMPETENCES),
                texte(numero, ChampObjectif.ACTIONS_CLASSE),
                texte(numero, ChampObjectif.ACTIONS_HORS_CLASSE),
                texte(numero, ChampObjectif.EVALUATION),
                echeance(numero),
                mesure(numero));
        vide(numero, ChampObjectif.COMPETENCES, lu.competences());
        vide(numero, ChampObjectif.ACTIONS_CLASSE, lu.actionsEnClasse());
        vide(numero, ChampObjectif.ACTIONS_HORS_CLASSE, lu.actionsHorsClasse());
        vide(numero, ChampObjectif.EVALUATION, lu.modalitesEvaluation());
        return lu;
    }

    private @Nullable LocalDate echeance(int numero) {
        var saisi = texte(numero, ChampObjectif.ECHEANCE);
        if (saisi.isEmpty()) {
            return null;
        }
        var lue = Jour.lire(saisi);
        if (lue.isEmpty()) {
            manque(numero, ChampObjectif.ECHEANCE, "Écrivez l'échéance en jour/mois/année, par exemple 18/12/2026.");
        }
        return lue.orElse(null);
    }

    private @Nullable Mesure mesure(int numero) {
        var critere = texte(numero, ChampObjectif.CRITERE);
        var depart = nombre(numero, ChampObjectif.DEPART);
        var vise = nombre(numero, ChampObjectif.VISE);
        if (critere.isEmpty()) {
            if (depart != null || vise != null) {
                manque(
                        numero,
                        ChampObjectif.CRITERE,
                        "Dites ce que l'on compte, par exemple « mots lus par minute », ou effacez les nombres.");
            }
            return null;
        }
        return new Mesure(critere, depart, vise);
    }

    private @Nullable BigDecimal nombre(int numero, ChampObjectif champ) {
        var saisi = texte(numero, champ);
        if (saisi.isEmpty()) {
            return null;
        }
        var lu = Nombres.lire(saisi);
        if (lu.isEmpty()) {
            manque(numero, champ, "Écrivez un nombre, par exemple 78 ou 12,5.");
        }
        return lu.orElse(null);
    }

    private String texte(int numero, ChampObjectif champ) {
        return saisie.lire(Champs.objectif(numero, champ)).strip();
    }

    private void vide(int numero, ChampObjectif champ, String valeur) {
        if (valeur.isEmpty()) {
            manques.add(Manque.vide(
                    Etape.MISE_EN_OEUVRE,
                    Champs.objectif(numero, champ),
                    "Objectif n°%d, « %s »".formatted(numero, champ.libelle())));
        }
    }

    private void manque(int numero, ChampObjectif champ, String message) {
        manques.add(Manque.bloquant(
                Etape.MISE_EN_OEUVRE,
                Champs.objectif(numero, champ),
                "Objectif n°%d, « %s »".formatted(numero, champ.libelle()),
                message));
    }
}
