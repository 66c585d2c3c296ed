package fr.lpi.acces.web;

import fr.lpi.acces.application.CreerLien;
import fr.lpi.acces.domain.CompteGere;
import fr.lpi.acces.domain.Jeton;
import fr.lpi.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Component
class PagesLien {

    private final CreerLien creerLien;

    PagesLien(CreerLien creerLien) {
        this.creerLien = creerLien;
    }

    PageLien de(CompteGere compte, Jeton jeton, boolean cree) {
        var jusquA = compte.lienJusquA();
        return new PageLien(
                cree ? "Compte créé" : "Nouveau lien",
                compte.nomComplet(),
                compte.identifiant(),
                compte.profil().libelle(),
                creerLien.estValable(jeton)
                        ? ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/mot-de-passe/" + jeton.valeur())
                                .toUriString()
                        : "",
                jusquA == null ? "" : Dates.enLettres(jusquA) + " à " + Dates.heure(jusquA));
    }
}
