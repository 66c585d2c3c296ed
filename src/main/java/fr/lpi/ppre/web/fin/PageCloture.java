package fr.lpi.ppre.web.fin;

import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.web.suivi.PageSuivi;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.List;

/// « Clore le PPRE ».
public record PageCloture(String adresse, List<Lien> ariane, String eleve, String cle) {

    static PageCloture de(Ouvert<?> ouvert) {
        return new PageCloture(
                "/ppres/" + ouvert.ppre().id(),
                PageSuivi.ariane(ouvert, new Lien("Clore le PPRE", "", true)),
                ouvert.eleve().nomComplet(),
                EnvoisUniques.nouvelleCle());
    }
}
