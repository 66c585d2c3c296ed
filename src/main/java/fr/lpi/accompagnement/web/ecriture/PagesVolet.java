package fr.lpi.accompagnement.web.ecriture;

import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.formulaire.Colonne;
import fr.lpi.accompagnement.domain.formulaire.Colonne.Genre;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet.Seul;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.accompagnement.domain.formulaire.Rangee;
import fr.lpi.accompagnement.domain.formulaire.Travail;
import fr.lpi.accompagnement.domain.formulaire.Volet;
import fr.lpi.accompagnement.web.AdressesDuProjet;
import fr.lpi.accompagnement.web.ecriture.PageVolet.Bloc;
import fr.lpi.accompagnement.web.ecriture.PageVolet.Cellule;
import fr.lpi.accompagnement.web.ecriture.PageVolet.Ligne;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.referentiel.Socle;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.dsfr.Liste.Option;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts a face of the project into its form.
@Component
class PagesVolet {

    private final Referentiel referentiel;
    private final Socle socle;
    private final PagesConflit pagesConflit;
    private final Clock horloge;

    PagesVolet(Referentiel referentiel, Socle socle, PagesConflit pagesConflit, Clock horloge) {
        this.referentiel = referentiel;
        this.socle = socle;
        this.pagesConflit = pagesConflit;
        this.horloge = horloge;
    }

    /// @param ajoutee a blank line asked for, as `action.m0k1a2b3c4d5e`; empty for none
    /// @param montrer shows at the top of the page what is to be mended
    PageVolet de(
            Projet projet,
            Etablissement etablissement,
            LectureProjet lecture,
            Volet volet,
            String ajoutee,
            boolean montrer) {
        var reproches = lecture.reproches().stream()
                .filter(reproche -> FormulaireProjet.volet(reproche.champ())
                        .filter(volet::equals)
                        .isPresent())
                .toList();
        var messages = reproches.stream()
                .collect(Collectors.toMap(Reproche::champ, Reproche::message, (premier, _) -> premier));
        var redaction = projet.redaction();
        return new PageVolet(
                AdressesDuProjet.de(projet),
                volet.code(),
                volet.libelle(),
                volet.consigne(),
                projet.intitule(),
                etablissement.nom() + ", " + new AnneeScolaire(projet.annee()),
                Stream.of(Volet.values())
                        .map(autre -> new Lien(autre.libelle(), AdressesDuProjet.de(projet, autre), autre == volet))
                        .toList(),
                EnvoisUniques.nouvelleCle(),
                redaction.revision(),
                EtatDuTexte.de(redaction, "Rien n'est encore écrit", horloge.instant()),
                pagesConflit.enAttente(
                        projet.id().valeur(),
                        new FormulaireProjet(),
                        AdressesDuProjet.de(projet) + "/conflit",
                        champ -> FormulaireProjet.volet(champ)
                                .filter(volet::equals)
                                .isPresent()),
                montrer
                        ? reproches.stream()
                                .map(reproche -> Erreur.auChamp(
                                        reproche.champ(), lecture.ou(reproche.champ()), reproche.message()))
                                .toList()
                        : List.of(),
                seuls(volet, false, redaction, messages),
                FormulaireProjet.rangees(volet).stream()
                        .map(rangee -> bloc(rangee, lecture, redaction, messages, ajoutee))
                        .toList(),
                seuls(volet, true, redaction, messages),
                volet.suivant().map(Volet::libelle).orElse(""));
    }

    private static List<Cellule> seuls(
            Volet volet, boolean conclusions, Redaction redaction, Map<String, String> messages) {
        return FormulaireProjet.seuls(volet).stream()
                .filter(seul -> seul.conclut() == conclusions)
                .map(seul -> seul(seul, redaction, messages))
                .toList();
    }

    private static Cellule seul(Seul seul, Redaction redaction, Map<String, String> messages) {
        var champ = Champ.simple(seul.nom(), seul.libelle(), redaction.lire(seul.nom()))
                .aidant(seul.aide())
                .auPlus(seul.max())
                .enErreur(messages.get(seul.nom()));
        return new Cellule(seul.requis() ? champ.requis() : champ, null, !seul.surUneLigne(), "");
    }

    private Bloc bloc(
            Rangee rangee, LectureProjet lecture, Redaction redaction, Map<String, String> messages, String ajoutee) {
        var ecrites = lecture.lignes(rangee);
        var montrees = new ArrayList<>(ecrites);
        var demandee = ajoutee.startsWith(rangee.prefixe() + ".")
                ? ajoutee.substring(rangee.prefixe().length() + 1)
                : "";
        if (Rangee.identifiant(demandee) && !montrees.contains(demandee)) {
            montrees.add(demandee);
        } else if (montrees.isEmpty()) {
            montrees.add(Rangee.nouvelleLigne(horloge.instant(), RandomGenerator.getDefault()));
        }
        return new Bloc(
                rangee.prefixe(),
                rangee.titre(),
                rangee.une(),
                IntStream.range(0, montrees.size())
                        .mapToObj(rang -> ligne(
                                rangee,
                                montrees.get(rang),
                                rangee.nom() + " " + (rang + 1),
                                lecture,
                                redaction,
                                messages,
                                ecrites.contains(montrees.get(rang))))
                        .toList(),
                lecture.retirees(rangee).stream()
                        .map(ligne -> {
                            var nom = redaction.lire(rangee.champ(
                                    ligne, rangee.colonnes().getFirst().nom()));
                            return new Ligne(
                                    rangee.prefixe() + "-" + ligne,
                                    nom.isBlank() ? rangee.nom() + " sans intitulé" : nom,
                                    List.of(),
                                    List.of(),
                                    retrait(rangee, ligne, true));
                        })
                        .toList());
    }

    private Ligne ligne(
            Rangee rangee,
            String ligne,
            String titre,
            LectureProjet lecture,
            Redaction redaction,
            Map<String, String> messages,
            boolean ecrite) {
        return new Ligne(
                rangee.prefixe() + "-" + ligne,
                titre,
                rangee.colonnes().stream()
                        .map(colonne -> cellule(rangee, ligne, colonne, titre, lecture, redaction, messages))
                        .toList(),
                rangee == Rangee.ACTION ? citations(ligne, lecture, redaction) : List.of(),
                ecrite ? retrait(rangee, ligne, false) : null);
    }

    private static List<Case> citations(String action, LectureProjet lecture, Redaction redaction) {
        return lecture.objets().entrySet().stream()
                .map(objet -> {
                    var champ = Rangee.citation(action, objet.getKey());
                    return Case.simple(
                            champ, objet.getValue(), redaction.lire(champ).equals(Redaction.OUI));
                })
                .toList();
    }

    private static Case retrait(Rangee rangee, String ligne, boolean retiree) {
        return Case.simple(rangee.champ(ligne, Rangee.RETIREE), rangee.retrait(), retiree);
    }

    private Cellule cellule(
            Rangee rangee,
            String ligne,
            Colonne colonne,
            String titre,
            LectureProjet lecture,
            Redaction redaction,
            Map<String, String> messages) {
        var nom = rangee.champ(ligne, colonne.nom());
        var valeur = redaction.lire(nom);
        var precision = "(" + titre + ")";
        var erreur = messages.get(nom);
        var genre = colonne.genre();
        if (!genre.choix()) {
            return new Cellule(
                    Champ.simple(nom, colonne.libelle(), valeur)
                            .precisant(precision)
                            .aidant(colonne.aide())
                            .auPlus(colonne.max())
                            .enErreur(erreur),
                    null,
                    genre == Genre.TEXTE,
                    large(genre));
        }
        var options = choix(genre, lecture).entrySet().stream()
                .map(choix -> new Option(
                        choix.getKey(), choix.getValue(), choix.getKey().equals(valeur)))
                .toList();
        return new Cellule(
                null,
                new Liste(nom, colonne.libelle(), precision, "Choisir dans la liste", options, erreur),
                false,
                large(genre));
    }

    private static String large(Genre genre) {
        return switch (genre) {
            case LIGNE, TEXTE, COMPETENCE, TRAVAIL, INDICATEUR -> "lpi-ap__large";
            case JOUR, NOMBRE, QUANTITE, NIVEAU -> "";
        };
    }

    /// What a choice is made among: by code, in words, in the order of the list.
    private Map<String, String> choix(Genre genre, LectureProjet lecture) {
        var choix = new LinkedHashMap<String, String>();
        switch (genre) {
            case COMPETENCE ->
                socle.domaines()
                        .forEach(domaine -> domaine.composantes()
                                .forEach(competence -> choix.put(
                                        competence.code(), "D" + domaine.numero() + " " + competence.libelle())));
            case NIVEAU -> referentiel.niveaux().forEach(niveau -> choix.put(niveau.code(), niveau.libelle()));
            case TRAVAIL ->
                Stream.of(Travail.values()).forEach(travail -> choix.put(travail.code(), travail.libelle()));
            case INDICATEUR -> choix.putAll(lecture.indicateurs());
            case LIGNE, TEXTE, JOUR, NOMBRE, QUANTITE ->
                throw new IllegalArgumentException(genre + " n'est pas un choix");
        }
        return choix;
    }
}
