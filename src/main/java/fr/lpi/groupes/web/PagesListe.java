package fr.lpi.groupes.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.groupes.application.LireGroupes.Miens;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.persistence.JdbcGroupes.Compte;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.web.Accord;
import fr.lpi.web.Alphabet;
import fr.lpi.web.Dates;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Puts the groups of a person into words.
final class PagesListe {

    private PagesListe() {}

    static PageListe liste(Miens miens) {
        var groupes = miens.groupes().stream()
                .collect(Collectors.partitioningBy(compte -> compte.groupe().termine()));
        return new PageListe(
                Adresses.ariane(true),
                lignes(Objects.requireNonNull(groupes.get(false)), miens),
                lignes(Objects.requireNonNull(groupes.get(true)), miens),
                miens.projets().stream().map(projet -> projet(projet, miens)).toList());
    }

    private static List<PageListe.Groupe> lignes(List<Compte> comptes, Miens miens) {
        return comptes.stream().map(compte -> ligne(compte, miens)).toList();
    }

    private static PageListe.Groupe ligne(Compte compte, Miens miens) {
        var groupe = compte.groupe();
        return new PageListe.Groupe(
                Adresses.de(groupe.id()),
                groupe.nom(),
                groupe.suivi().intitule(),
                PagesGroupe.lieu(groupe, ecole(groupe, miens.etablissements())),
                PagesGroupe.animateurs(groupe.animateurs().stream()
                        .map(id -> miens.noms().get(id))
                        .filter(Objects::nonNull)
                        .map(Utilisateur::nomComplet)
                        .sorted(Alphabet.francais())
                        .toList()),
                combien(compte),
                PagesGroupe.fin(groupe));
    }

    private static String ecole(Groupe groupe, List<Etablissement> etablissements) {
        return etablissements.stream()
                .filter(ecole -> ecole.id().equals(groupe.etablissement()))
                .map(Etablissement::nom)
                .findFirst()
                .orElse("");
    }

    private static String combien(Compte compte) {
        var eleves = compte.eleves() == 0 ? "Aucun élève encore" : Accord.nombre(compte.eleves(), "élève");
        var derniere = compte.derniere();
        return derniere == null
                ? eleves
                : "%s, %s, la dernière le %s"
                        .formatted(eleves, Accord.nombre(compte.seances(), "séance"), Dates.enLettres(derniere));
    }

    private static PageListe.Projet projet(ProjetEcrit projet, Miens miens) {
        var ecole = miens.etablissements().size() < 2
                ? ""
                : miens.etablissements().stream()
                        .filter(autre -> autre.id().equals(projet.etablissement()))
                        .map(autre -> ", " + autre.nom())
                        .findFirst()
                        .orElse("");
        var intitule = projet.intitule().isBlank() ? "Projet d'AP" : projet.intitule();
        return new PageListe.Projet(
                Adresses.GROUPES + "/nouveau?projet=" + projet.id(),
                "%s (%s%s)".formatted(intitule, new AnneeScolaire(projet.annee()), ecole),
                projet.actions().isEmpty(),
                "/accompagnement/" + projet.id());
    }
}
