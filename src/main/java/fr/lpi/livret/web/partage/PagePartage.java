package fr.lpi.livret.web.partage;

import fr.lpi.web.Cadre.Lien;
import java.util.List;

/// @param departement of the school
/// @param mdph of that département, named
/// @param equipe who would see the livret, or sees it
/// @param etat the sharing in words; empty when there is none
/// @param passes what ended, the latest first
public record PagePartage(
        String livret,
        List<Lien> ariane,
        String eleve,
        String ecole,
        String departement,
        String mdph,
        List<String> equipe,
        String etat,
        String refus,
        List<Passe> passes) {

    public boolean partage() {
        return !etat.isEmpty();
    }

    public String titre() {
        return partage() ? "Mettre fin au partage avec la MDPH" : "Partager le livret avec la MDPH";
    }

    public record Passe(String mdph, String debut, String fin) {}
}
