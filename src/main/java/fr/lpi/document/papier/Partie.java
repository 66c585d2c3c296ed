package fr.lpi.document.papier;

import static fr.lpi.document.papier.Mots.imprimer;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Libelle;
import java.util.ArrayList;
import java.util.List;

/// A domaine and its sous-domaines, or a category of aménagements and its lames: they are drawn alike.
///
/// @param tenue short enough to be kept on one page
public record Partie(String titre, List<Bloc> blocs, boolean tenue) {

    private static final int LIGNES_TENUES = 14;
    static final String AUTRES = "Autre(s)";

    private Partie(String titre, List<Bloc> blocs) {
        this(titre, blocs, blocs.stream().mapToInt(Bloc::lignes).sum() <= LIGNES_TENUES);
    }

    static Partie de(DocumentPpre.Domaine domaine) {
        return new Partie(
                imprimer(domaine.libelle()),
                domaine.sousDomaines().stream().map(Partie::bloc).toList());
    }

    static Partie de(DocumentPpre.Categorie categorie) {
        return new Partie(
                imprimer(categorie.libelle()),
                categorie.lames().stream().map(Partie::bloc).toList());
    }

    private static Bloc bloc(DocumentPpre.SousDomaine sousDomaine) {
        var precise = !sousDomaine.precisions().isEmpty();
        var elements = new ArrayList<Texte>();
        sousDomaine.libelles().stream()
                .map(Libelle::libelle)
                .filter(libelle -> !(precise && libelle.equals(AUTRES)))
                .map(libelle -> Texte.de(imprimer(libelle)))
                .forEach(elements::add);
        sousDomaine.precisions().stream()
                .map(precision -> Texte.de(AUTRES + " : " + precision))
                .forEach(elements::add);
        return Bloc.de(sousDomaine.libelle(), elements);
    }

    private static Bloc bloc(DocumentPpre.Lame lame) {
        var elements = new ArrayList<Texte>();
        lame.amenagements().stream()
                .map(amenagement -> Texte.de(imprimer(amenagement.libelle())))
                .forEach(elements::add);
        var libre = lame.libre();
        if (libre != null && !libre.isBlank()) {
            elements.add(Texte.de("Autre : " + libre));
        }
        return Bloc.de(lame.libelle(), elements);
    }

    /// A label on the left, what was chosen on the right.
    ///
    /// @param elements empty when nothing was chosen
    /// @param bref short enough to be kept on one page
    public record Bloc(String etiquette, List<Texte> elements, boolean bref) {

        private static final int LIGNES_BREVES = 12;
        private static final int CARACTERES_PAR_LIGNE = 60;

        static Bloc de(String libelle, List<Texte> elements) {
            return new Bloc(imprimer(libelle), List.copyOf(elements), lignes(elements) <= LIGNES_BREVES);
        }

        int lignes() {
            return lignes(elements);
        }

        private static int lignes(List<Texte> elements) {
            return elements.isEmpty()
                    ? 1
                    : elements.stream()
                            .mapToInt(texte -> texte.lignes(CARACTERES_PAR_LIGNE))
                            .sum();
        }
    }
}
