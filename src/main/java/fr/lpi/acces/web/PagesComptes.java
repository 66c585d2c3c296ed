package fr.lpi.acces.web;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.NomsEtablissements.Nomme;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.application.ConsulterComptes;
import fr.lpi.acces.domain.CompteGere;
import fr.lpi.acces.web.PageComptes.Bloc;
import fr.lpi.acces.web.PageComptes.Ecole;
import fr.lpi.acces.web.PageComptes.Ligne;
import fr.lpi.web.Accord;
import fr.lpi.web.Alphabet;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PagesComptes {

    /// Beyond this, each school has its own page.
    private static final int ECOLES_PAR_PAGE = 10;

    private final ConsulterComptes consulter;
    private final Clock horloge;

    PagesComptes(ConsulterComptes consulter, Clock horloge) {
        this.consulter = consulter;
        this.horloge = horloge;
    }

    /// @param seule the only school to show
    PageComptes de(Utilisateur moi, @Nullable EtablissementId seule, String fait) {
        var ecoles = seule == null ? consulter.etablissements(moi) : List.of(consulter.etablissement(moi, seule));
        var ensemble = ecoles.size() <= ECOLES_PAR_PAGE;
        var blocs = new ArrayList<Bloc>();
        if (ensemble) {
            ecoles.forEach(ecole -> blocs.add(ecole(moi, ecole)));
        }
        if (seule == null && moi.profil() == Profil.ADMINISTRATEUR) {
            blocs.add(horsEcole(moi, Profil.MDPH, "Équipes MDPH"));
            blocs.add(horsEcole(moi, Profil.ADMINISTRATEUR, "Administrateurs"));
        }
        return new PageComptes(
                fait,
                blocs,
                ensemble
                        ? List.of()
                        : ecoles.stream()
                                .map(ecole -> new Ecole(ecole.nom(), "/comptes?etablissement=" + ecole.id()))
                                .toList());
    }

    private Bloc ecole(Utilisateur moi, Nomme ecole) {
        return bloc(
                moi,
                ecole.id().toString(),
                ecole.nom(),
                "/comptes/nouveau?etablissement=" + ecole.id(),
                "Personne n'a encore de compte dans cet établissement. Créez d'abord celui de sa direction : elle créera ceux des enseignants.",
                consulter.de(moi, ecole.id()));
    }

    private Bloc horsEcole(Utilisateur moi, Profil profil, String titre) {
        return bloc(
                moi,
                profil.name().toLowerCase(Locale.ROOT),
                titre,
                "/comptes/nouveau?profil=" + profil.name(),
                "Aucun compte pour l'instant.",
                consulter.horsEtablissement(moi, profil));
    }

    private Bloc bloc(Utilisateur moi, String id, String titre, String creer, String vide, List<CompteGere> comptes) {
        return new Bloc(
                "bloc-" + id,
                titre,
                Accord.nombre(comptes.size(), "compte"),
                creer,
                vide,
                comptes.stream()
                        .sorted(Alphabet.parNom(CompteGere::nom, CompteGere::prenom))
                        .map(compte -> ligne(moi, compte))
                        .toList());
    }

    private Ligne ligne(Utilisateur moi, CompteGere compte) {
        var gere = compte.gerePar(moi);
        var adresse = "/comptes/" + compte.id();
        return new Ligne(
                compte.nomComplet(),
                compte.identifiant(),
                compte.departement() == null
                        ? compte.profil().libelle()
                        : compte.profil().libelle() + ", département " + compte.departement(),
                etat(compte),
                !compte.actif(),
                gere
                        ? ""
                        : compte.id().equals(moi.id())
                                ? "C'est vous"
                                : "Exerce aussi ailleurs : l'administrateur s'en occupe",
                gere && compte.actif() ? adresse + "/lien" : null,
                gere ? adresse + (compte.actif() ? "/desactivation" : "/reactivation") : null);
    }

    private String etat(CompteGere compte) {
        if (!compte.actif()) {
            return "Désactivé";
        }
        if (compte.derniereConnexion() != null) {
            return "Actif, dernière connexion le " + Dates.enLettres(compte.derniereConnexion());
        }
        if (compte.choisi()) {
            return "Actif, jamais connecté";
        }
        var jusquA = compte.lienJusquA();
        if (jusquA == null) {
            return "Jamais connecté, sans lien";
        }
        return jusquA.isAfter(horloge.instant())
                ? "Jamais connecté, lien valable jusqu'au " + Dates.enLettres(jusquA)
                : "Jamais connecté, lien expiré le " + Dates.enLettres(jusquA);
    }
}
