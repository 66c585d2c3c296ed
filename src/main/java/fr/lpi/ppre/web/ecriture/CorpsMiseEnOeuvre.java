package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.CitationAp;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.web.amenagements.AmenagementsDuPpre.Onglet;
import fr.lpi.ppre.web.ecriture.PageEtape.Corps.MiseEnOeuvre;
import fr.lpi.ppre.web.ecriture.PageEtape.Objectif;
import fr.lpi.ppre.web.ecriture.PageEtape.Personne;
import fr.lpi.referentiel.Listes.PersonneMobilisee;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.dsfr.Liste.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Step 4 in words: people, objectifs, and the aménagements as they are given.
final class CorpsMiseEnOeuvre {

    /// Before the number of an objectif: the choice of an action to cite, which is no field of the draft.
    static final String CITER = "citer.";

    private final Formulaire formulaire;
    private final Saisie saisie;
    private final Map<String, String> erreurs;

    CorpsMiseEnOeuvre(Formulaire formulaire, Saisie saisie, Map<String, String> erreurs) {
        this.formulaire = formulaire;
        this.saisie = saisie;
        this.erreurs = erreurs;
    }

    /// @param actionsAp those that the school has published
    MiseEnOeuvre construire(List<String> actionsAp, Onglet amenagements) {
        return new MiseEnOeuvre(
                formulaire.referentiel().personnesMobilisees().stream()
                        .map(this::personne)
                        .toList(),
                IntStream.rangeClosed(1, formulaire.referentiel().limites().objectifsMax())
                        .mapToObj(numero -> objectif(numero, actionsAp))
                        .toList(),
                amenagements.propositions(),
                amenagements.banque());
    }

    private Personne personne(PersonneMobilisee personne) {
        var nom = Champs.personne(personne.code());
        var precision = Champs.personnePrecision(personne.code());
        if (!personne.precisionRequise()) {
            return new Personne(Case.simple(nom, personne.libelle(), saisie.coche(nom)), null);
        }
        return new Personne(
                new Case(nom, personne.libelle(), saisie.coche(nom), Identifiant.de(nom) + "-preciser"),
                Champ.simple(precision, "Veuillez préciser", saisie.lire(precision))
                        .precisant("(%s)".formatted(personne.libelle()))
                        .enErreur(erreurs.get(precision)));
    }

    private Objectif objectif(int numero, List<String> actionsAp) {
        var pour = "pour l'objectif n°" + numero;
        var rempli =
                Arrays.stream(ChampObjectif.values()).anyMatch(champ -> saisie.rempli(Champs.objectif(numero, champ)));
        var intitule = champ(numero, ChampObjectif.INTITULE, "");
        return new Objectif(
                numero,
                new Champ(
                        intitule.nom(),
                        "Intitulé de l'objectif n°" + numero,
                        "",
                        "Ce que l'élève saura faire, et à quoi on le verra.",
                        intitule.valeur(),
                        intitule.max(),
                        numero == 1,
                        intitule.erreur()),
                champ(numero, ChampObjectif.CRITERE, pour),
                champ(numero, ChampObjectif.DEPART, pour),
                champ(numero, ChampObjectif.VISE, pour),
                champ(numero, ChampObjectif.COMPETENCES, pour),
                champ(numero, ChampObjectif.ACTIONS_CLASSE, pour),
                champ(numero, ChampObjectif.ACTIONS_HORS_CLASSE, pour),
                citer(numero, pour, actionsAp),
                champ(numero, ChampObjectif.EVALUATION, pour),
                champ(numero, ChampObjectif.ECHEANCE, pour).aidant("Exemple : 18/12/2026"),
                numero < 3 || rempli);
    }

    private @Nullable Liste citer(int numero, String pour, List<String> actionsAp) {
        var texte = saisie.lire(Champs.objectif(numero, ChampObjectif.ACTIONS_CLASSE));
        var aCiter = actionsAp.stream()
                .filter(intitule -> !CitationAp.estCitee(texte, intitule))
                .map(intitule -> new Option(intitule, intitule, false))
                .toList();
        return aCiter.isEmpty()
                ? null
                : new Liste(
                        CITER + numero,
                        "Citer une action d'AP menée en classe",
                        pour,
                        "Choisir une action",
                        aCiter,
                        null);
    }

    private Champ champ(int numero, ChampObjectif champ, String precision) {
        var nom = Champs.objectif(numero, champ);
        return Champ.simple(nom, champ.libelle(), saisie.lire(nom))
                .precisant(precision)
                .auPlus(champ.max())
                .enErreur(erreurs.get(nom));
    }
}
