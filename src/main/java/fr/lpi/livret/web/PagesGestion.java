package fr.lpi.livret.web;

import fr.lpi.acces.Acces;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Departement;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Profil;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Partages;
import fr.lpi.livret.application.GererEquipe;
import fr.lpi.livret.web.PageGestion.Lecteur;
import fr.lpi.livret.web.PageGestion.Personne;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.erreur.Introuvable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PagesGestion {

    private final GererEquipe gererEquipe;
    private final Acces acces;
    private final Eleves eleves;
    private final Partages partages;

    PagesGestion(GererEquipe gererEquipe, Acces acces, Eleves eleves, Partages partages) {
        this.gererEquipe = gererEquipe;
        this.acces = acces;
        this.eleves = eleves;
        this.partages = partages;
    }

    boolean estPermise(Utilisateur moi, Livret livret) {
        return acces.roleSur(moi, livret.id().valeur())
                .filter(Droit.GERER_EQUIPE::accordeA)
                .isPresent();
    }

    /// @param responsableChoisi what was chosen and refused, so that it stays chosen
    PageGestion de(Utilisateur moi, Livret livret, String fait, List<Erreur> erreurs, String responsableChoisi) {
        var possibles = gererEquipe.possibles(moi, livret);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var adresse = "/livrets/" + livret.numero();
        return new PageGestion(
                adresse,
                Ariane.duLivret(eleve.nomComplet(), livret.numero().valeur(), new Lien("Gérer le livret", "", true)),
                eleve.nomComplet(),
                message(fait),
                erreurs,
                nom(possibles, livret.responsable()),
                ChoixEnseignant.parmi(
                        "responsable",
                        "Confier le livret à",
                        possibles.stream()
                                .filter(compte -> !livret.estConfieA(compte.id()))
                                .toList(),
                        responsableChoisi,
                        erreurs),
                erreurs.stream().anyMatch(erreur -> erreur.adresse().equals("#accepte")),
                livret.contributeurs().stream()
                        .map(id -> new Personne(id.toString(), nom(possibles, id)))
                        .toList(),
                ChoixEnseignant.parmi(
                        "contributeur",
                        "Enseignant contributeur",
                        possibles.stream()
                                .filter(compte -> compte.profil() == Profil.ENSEIGNANT)
                                .filter(compte -> !livret.estConfieA(compte.id()))
                                .filter(compte -> !livret.contributeurs().contains(compte.id()))
                                .toList(),
                        "",
                        erreurs),
                lecteurs(livret, possibles));
    }

    private List<Lecteur> lecteurs(Livret livret, List<Utilisateur> possibles) {
        var lecteurs = new ArrayList<Lecteur>();
        var responsable = livret.responsable();
        if (responsable != null) {
            lecteurs.add(new Lecteur(nom(possibles, responsable), RoleSurLivret.RESPONSABLE.libelle()));
        }
        livret.contributeurs()
                .forEach(id -> lecteurs.add(new Lecteur(nom(possibles, id), RoleSurLivret.CONTRIBUTEUR.libelle())));
        possibles.stream()
                .filter(compte -> compte.profil() == Profil.DIRECTION)
                .forEach(compte -> lecteurs.add(new Lecteur(compte.nomComplet(), RoleSurLivret.DIRECTION.libelle())));
        partages.enCours(livret.id())
                .ifPresent(partage -> lecteurs.add(
                        new Lecteur(Departement.mdph(partage.departement()), RoleSurLivret.MDPH.libelle())));
        return lecteurs;
    }

    private static String nom(List<Utilisateur> comptes, @Nullable CompteId id) {
        return comptes.stream()
                .filter(compte -> compte.id().equals(id))
                .map(Utilisateur::nomComplet)
                .findFirst()
                .orElse("à nommer");
    }

    private static String message(String fait) {
        return switch (fait) {
            case "responsable" -> "Le livret a un nouvel enseignant responsable.";
            case "contributeur" -> "L'enseignant contributeur est nommé : il lit les documents finalisés.";
            case "retrait" -> "Cet enseignant n'a plus accès au livret.";
            default -> "";
        };
    }
}
