package fr.lpi.ppre.domain.formulaire;

import fr.lpi.referentiel.Listes.Libelle;
import fr.lpi.referentiel.Listes.SousDomaine;
import java.util.List;

/// Points d'appui and difficultés: the same form over the same domaines, each with its own libellés.
public enum Volet {
    POINTS_APPUI("appui", Etape.POINTS_APPUI),
    DIFFICULTES("difficulte", Etape.DIFFICULTES);

    private final String prefixe;
    private final Etape etape;

    Volet(String prefixe, Etape etape) {
        this.prefixe = prefixe;
        this.etape = etape;
    }

    public String prefixe() {
        return prefixe;
    }

    public Etape etape() {
        return etape;
    }

    public List<Libelle> libelles(SousDomaine sousDomaine) {
        return switch (this) {
            case POINTS_APPUI -> sousDomaine.pointsAppui().libelles();
            case DIFFICULTES -> sousDomaine.difficultes().libelles();
        };
    }

    /// @param rang 1 to 3
    public String domaine(int rang) {
        return prefixe + ".domaine." + rang;
    }

    public String sousDomaine(String code) {
        return prefixe + ".sousDomaine." + code;
    }

    public String libelle(String code) {
        return prefixe + ".libelle." + code;
    }

    /// A « Veuillez préciser » under the « Autre(s) » of a sous-domaine.
    public String precision(String sousDomaine, int rang) {
        return prefixe + ".precision." + sousDomaine + "." + rang;
    }
}
