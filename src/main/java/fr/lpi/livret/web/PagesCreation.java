package fr.lpi.livret.web;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.livret.web.PageCreation.Classe;
import fr.lpi.livret.web.PageCreation.Pages;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Trouves;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import fr.lpi.web.Recherche;
import fr.lpi.web.Tranche;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers the pupils that may be chosen, and those who may follow them.
@Component
class PagesCreation {

    /// A list is read page by page; the whole list of a school, filtered as one types, is in one piece but in the
    /// largest.
    static final int PAR_PAGE = 100;

    static final int SANS_RECHERCHE = 1000;
    private static final int DERNIERE = 10_000;

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
    public PageCreation de(Utilisateur moi, String recherche, int rang, Choix choix, List<Erreur> erreurs) {
        if (moi.etablissements().isEmpty() || rang < 1 || rang > DERNIERE) {
            throw new Introuvable();
        }
        var mots = Recherche.de(recherche);
        var parPage = mots.vide() ? SANS_RECHERCHE : PAR_PAGE;
        var suivis = new HashSet<>(livrets.elevesSuivis());
        var ouverts = livrets.visibles().stream()
                .collect(Collectors.toMap(Livret::eleve, livret -> "/livrets/" + livret.numero(), (un, _) -> un));
        var caches = new HashSet<>(suivis);
        caches.removeAll(ouverts.keySet());
        var trouves = eleves.cherches(moi.etablissements(), mots, caches, Tranche.page(rang, parPage));
        if (rang > 1 && trouves.eleves().isEmpty()) {
            return de(moi, recherche, 1, choix, erreurs);
        }
        var classes = new LinkedHashMap<String, List<PageCreation.Eleve>>();
        trouves.eleves()
                .forEach(eleve -> classes.computeIfAbsent(classe(moi, eleve), _ -> new ArrayList<>())
                        .add(eleve(eleve, choix, ouverts)));
        var pages = Math.ceilDiv(trouves.nombre(), parPage);
        var direction = moi.profil() == Profil.DIRECTION;
        var lignes = classes.entrySet().stream()
                .map(classe -> new Classe(classe.getKey(), List.copyOf(classe.getValue())))
                .toList();
        var demande = erreurs.stream().anyMatch(erreur -> erreur.adresse().equals("#accepte"))
                || choix.responsable().equals(moi.id().toString());
        return new PageCreation(
                recherche,
                eleves.cherches(moi.etablissements(), mots, suivis, Tranche.debut(1))
                        .nombre(),
                eleves.aucunDans(moi.etablissements()),
                lignes,
                choisiAilleurs(moi, choix, suivis, trouves.eleves()),
                coupee(trouves, rang, parPage, mots),
                mots.vide() && pages <= 1,
                new Pages(rang, rang - 1, rang < pages ? rang + 1 : 0),
                direction ? liste(moi, choix, erreurs) : null,
                direction ? "" : moi.nomComplet(),
                moi.id().toString(),
                !direction || demande ? "Je confirme : je deviens l'enseignant responsable de ce livret." : null,
                choix.accepte(),
                EnvoisUniques.nouvelleCle(),
                erreurs,
                Erreur.du("eleve", erreurs));
    }

    private static String classe(Utilisateur moi, Eleve eleve) {
        return moi.etablissements().size() > 1 ? eleve.lieu() : eleve.classe();
    }

    private static PageCreation.Eleve eleve(Eleve eleve, Choix choix, Map<EleveId, String> ouverts) {
        return new PageCreation.Eleve(
                eleve.id().toString(),
                eleve.nomComplet(),
                "Né(e) le " + Dates.enLettres(eleve.dateNaissance()),
                ouverts.getOrDefault(eleve.id(), ""),
                eleve.id().toString().equals(choix.eleve()));
    }

    /// Looking further does not undo a choice.
    private PageCreation.@Nullable Eleve choisiAilleurs(
            Utilisateur moi, Choix choix, Collection<EleveId> suivis, List<Eleve> montres) {
        if (choix.eleve().isEmpty()
                || montres.stream().anyMatch(eleve -> eleve.id().toString().equals(choix.eleve()))) {
            return null;
        }
        return eleves.parId(Introuvable.siMalForme(EleveId::de, choix.eleve()))
                .filter(eleve -> moi.exerceDans(eleve.etablissement().id()) && !suivis.contains(eleve.id()))
                .map(eleve -> eleve(eleve, choix, Map.of()))
                .orElse(null);
    }

    private static String coupee(Trouves trouves, int rang, int parPage, Recherche mots) {
        var montres = trouves.eleves().size();
        if (montres == trouves.nombre()) {
            return "";
        }
        return "Cette page montre les élèves %s sur %s. %s un nom, ou voyez les élèves %s."
                .formatted(
                        Tranche.page(rang, parPage).bornes(montres),
                        Accord.chiffres(trouves.nombre()),
                        mots.vide() ? "Cherchez" : "Précisez",
                        trouves.nombre() > rang * parPage ? "suivants" : "précédents");
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
