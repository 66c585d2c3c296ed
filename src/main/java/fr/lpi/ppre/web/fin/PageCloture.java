package fr.lpi.ppre.web.fin;

import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.List;

/// « Clore le PPRE ».
public record PageCloture(String adresse, List<Lien> ariane, String eleve, String cle) {

    static PageCloture de(Ouvert<?> ouvert) {
        return new PageCloture(
                "/ppres/" + ouvert.ppre().id(),
                ariane(ouvert, "Clore le PPRE"),
                ouvert.eleve().nomComplet(),
                EnvoisUniques.nouvelleCle());
    }

    static List<Lien> ariane(Ouvert<?> ouvert, String ici) {
        return List.of(
                new Lien("Mes livrets", "/", false),
                new Lien(
                        "Livret de " + ouvert.eleve().nomComplet(),
                        "/livrets/" + ouvert.livret().numero(),
                        false),
                new Lien("Suivi du PPRE", "/ppres/" + ouvert.ppre().id() + "/suivi", false),
                new Lien(ici, "", true));
    }
}
