package fr.lpi.livret.web;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.livret.web.PageCreation.Classe;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.Dates;
import fr.lpi.web.Recherche;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers the pupils that may be chosen, and those who may follow them.
@Component
class PagesCreation {

    private final Eleves eleves;
    private final Comptes comptes;
    private final JdbcLivrets livrets;

    PagesCreation(Eleves eleves, Comptes comptes, JdbcLivrets livrets) {
        this.eleves = eleves;
        this.comptes = comptes;
        this.livrets = livrets;
    }

    /// What the person had chosen so far.
    record Choix(String eleve, String responsable, boolean accepte) {}

    @Transactional(readOnly = true)
    public PageCreation de(Utilisateur moi, String recherche, Choix choix, List<Erreur> erreurs) {
        if (moi.etablissements().isEmpty()) {
            throw new Introuvable();
        }
        var suivis = new HashSet<>(livrets.elevesSuivis());
        var ouverts = livrets.visibles().stream()
                .collect(Collectors.toMap(Livret::eleve, livret -> "/livrets/" + livret.numero(), (un, _) -> un));
        var classes = new LinkedHashMap<String, List<PageCreation.Eleve>>();
        eleves.cherches(moi.etablissements(), Recherche.de(recherche)).stream()
                .filter(eleve -> !suivis.contains(eleve.id()) || ouverts.containsKey(eleve.id()))
                .forEach(eleve -> classes.computeIfAbsent(
                                moi.etablissements().size() > 1
                                        ? eleve.classe() + ", "
                                                + eleve.etablissement().nom()
                                        : eleve.classe(),
                                _ -> new ArrayList<>())
                        .add(new PageCreation.Eleve(
                                eleve.id().toString(),
                                eleve.nomComplet(),
                                "Né(e) le " + Dates.enLettres(eleve.dateNaissance()),
                                ouverts.getOrDefault(eleve.id(), ""),
                                eleve.id().toString().equals(choix.eleve()))));
        var direction = moi.profil() == Profil.DIRECTION;
        var lignes = classes.entrySet().stream()
                .map(classe -> new Classe(classe.getKey(), List.copyOf(classe.getValue())))
                .toList();
        var demande = erreurs.stream().anyMatch(erreur -> erreur.adresse().equals("#accepte"))
                || choix.responsable().equals(moi.id().toString());
        return new PageCreation(
                recherche,
                (int) lignes.stream()
                        .flatMap(classe -> classe.eleves().stream())
                        .filter(eleve -> !eleve.suivi())
                        .count(),
                eleves.aucunDans(moi.etablissements()),
                lignes,
                direction ? liste(moi, choix, erreurs) : null,
                direction ? "" : moi.nomComplet(),
                moi.id().toString(),
                !direction || demande ? "Je confirme : je deviens l'enseignant responsable de ce livret." : null,
                choix.accepte(),
                EnvoisUniques.nouvelleCle(),
                erreurs,
                Erreur.du("eleve", erreurs));
    }

    private Liste liste(Utilisateur moi, Choix choix, List<Erreur> erreurs) {
        var possibles = moi.etablissements().stream()
                .flatMap(ecole -> comptes.de(ecole).stream())
                .distinct()
                .sorted((a, b) -> Boolean.compare(a.profil() == Profil.DIRECTION, b.profil() == Profil.DIRECTION))
                .toList();
        return ChoixEnseignant.parmi("responsable", "Enseignant responsable", possibles, choix.responsable(), erreurs);
    }
}
