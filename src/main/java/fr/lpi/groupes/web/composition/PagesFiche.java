package fr.lpi.groupes.web.composition;

import fr.lpi.acces.Profil;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.groupes.application.OrganiserGroupe.Ouvert;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.SaisieGroupe;
import fr.lpi.groupes.web.Adresses;
import fr.lpi.groupes.web.SaisieEnMots;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.dsfr.Liste.Option;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the form of a group into words.
final class PagesFiche {

    private static final Map<String, String> NOMS = Map.of(
            SaisieGroupe.NOM,
            "Nom du groupe",
            SaisieGroupe.ACTION,
            "Action du projet",
            SaisieGroupe.INDICATEUR,
            "Indicateur du projet",
            SaisieGroupe.MESURE,
            "Ce que l'on mesure",
            SaisieGroupe.UNITE,
            "Unité",
            SaisieGroupe.VISE,
            "Valeur visée");

    private PagesFiche() {}

    static PageFiche fiche(Ouvert ouvert, Saisie saisie, String cle) {
        var projet = ouvert.projet();
        var groupe = ouvert.groupe();
        var adresse = groupe.map(ancien -> Adresses.de(ancien.id()));
        var suivi = groupe.map(Groupe::suivi).orElse(null);
        var champs = new ArrayList<>(List.of(
                SaisieGroupe.NOM,
                SaisieGroupe.ACTION,
                SaisieGroupe.INDICATEUR,
                SaisieGroupe.MESURE,
                SaisieGroupe.UNITE,
                SaisieGroupe.VISE));
        var exercants = ouvert.exercants().stream()
                .filter(compte -> compte.profil() == Profil.ENSEIGNANT
                        || saisie.lus().containsKey(SaisieGroupe.ANIMATEUR + compte.id()))
                .toList();
        exercants.forEach(compte -> champs.add(SaisieGroupe.ANIMATEUR + compte.id()));
        return new PageFiche(
                groupe.map(ancien -> "Modifier le groupe « %s »".formatted(ancien.nom()))
                        .orElse("Former un groupe"),
                ouvert.etablissement().nom() + ", " + new AnneeScolaire(projet.annee()),
                adresse.map(a -> a + "/modification").orElse(Adresses.GROUPES + "/nouveau?projet=" + projet.id()),
                adresse.orElse(Adresses.GROUPES),
                groupe.isPresent() ? "Enregistrer le groupe" : "Former le groupe et choisir ses élèves",
                groupe.map(ancien -> Adresses.ariane(ancien, "Modifier"))
                        .orElseGet(() -> Stream.concat(
                                        Adresses.ariane(false).stream(),
                                        Stream.of(new Lien("Former un groupe", "", true)))
                                .toList()),
                cle.isEmpty() ? EnvoisUniques.nouvelleCle() : cle,
                SaisieEnMots.lus(champs, saisie),
                SaisieEnMots.erreurs(champs, saisie, champ -> NOMS.getOrDefault(champ, "Animateurs")),
                champ(saisie, SaisieGroupe.NOM)
                        .aidant("Par exemple : Groupe du mardi")
                        .requis(),
                new Liste(
                        SaisieGroupe.ACTION,
                        "Action du projet *",
                        "",
                        "Choisir une action",
                        actions(projet, suivi, saisie),
                        saisie.erreurs().get(SaisieGroupe.ACTION)),
                projet.indicateurs().isEmpty()
                                && saisie.lire(SaisieGroupe.INDICATEUR).isEmpty()
                        ? null
                        : new Liste(
                                SaisieGroupe.INDICATEUR,
                                "Indicateur du projet",
                                "",
                                "Aucun",
                                indicateurs(projet, suivi, saisie),
                                saisie.erreurs().get(SaisieGroupe.INDICATEUR)),
                champ(saisie, SaisieGroupe.MESURE).aidant("Par exemple : consignes réussies sur dix"),
                champ(saisie, SaisieGroupe.UNITE).aidant("Par exemple : %, mots"),
                champ(saisie, SaisieGroupe.VISE).aidant("Par exemple : 8"),
                exercants.stream()
                        .map(compte -> Case.simple(
                                SaisieGroupe.ANIMATEUR + compte.id(),
                                compte.nomComplet(),
                                saisie.lire(SaisieGroupe.ANIMATEUR + compte.id())
                                        .equals(SaisieGroupe.OUI)))
                        .toList());
    }

    private static Champ champ(Saisie saisie, String nom) {
        return SaisieEnMots.champ(saisie, nom, NOMS.getOrDefault(nom, ""));
    }

    private static List<Option> actions(ProjetEcrit projet, Groupe.@Nullable Suivi suivi, Saisie saisie) {
        var choix = new LinkedHashMap<String, String>();
        projet.actions().forEach(action -> choix.put(action.ligne(), action.intitule()));
        if (suivi != null) {
            choix.putIfAbsent(suivi.action(), suivi.intitule() + " (retirée du projet)");
        }
        return options(choix, saisie.lire(SaisieGroupe.ACTION));
    }

    private static List<Option> indicateurs(ProjetEcrit projet, Groupe.@Nullable Suivi suivi, Saisie saisie) {
        var choix = new LinkedHashMap<String, String>();
        projet.indicateurs().forEach(indicateur -> choix.put(indicateur.ligne(), indicateur.nom()));
        var ligne = suivi == null ? null : suivi.indicateur();
        if (suivi != null && ligne != null) {
            choix.putIfAbsent(ligne, suivi.mesure().nom() + " (retiré du projet)");
        }
        return options(choix, saisie.lire(SaisieGroupe.INDICATEUR));
    }

    private static List<Option> options(Map<String, String> choix, String choisie) {
        return choix.entrySet().stream()
                .map(option -> new Option(
                        option.getKey(), option.getValue(), option.getKey().equals(choisie)))
                .toList();
    }
}
