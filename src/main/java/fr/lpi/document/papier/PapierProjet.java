package fr.lpi.document.papier;

import static fr.lpi.web.Dates.enLettres;

import fr.lpi.accompagnement.ProjetsPublies.Publie;
import fr.lpi.accompagnement.lecture.ProjetLu;
import fr.lpi.accompagnement.lecture.ProjetLu.Calendrier;
import fr.lpi.accompagnement.lecture.ProjetsEnMots;
import java.util.ArrayList;
import java.util.List;

/// What the paper of an AP project says.
///
/// @param etablissement as it was called when the project was published
/// @param version « Version n°2, publiée le 3 novembre 2026 »
public record PapierProjet(String titre, String etablissement, String version, ProjetLu projet) {

    private static final double ECHELLE = 0.65;
    private static final int ABREGE = 60;
    private static final int CARACTERES_PAR_LIGNE = 90;
    private static final int LIGNES_TENUES = 24;
    private static final int ETAPES_TENUES = 12;

    public static PapierProjet de(Publie publie) {
        var projet = ProjetsEnMots.de(publie);
        return new PapierProjet(
                "%s, projet d’accompagnement personnalisé, %s".formatted(projet.intitule(), projet.lieu()),
                publie.document().etablissement(),
                "Version n°%d, publiée le %s".formatted(publie.numero(), enLettres(publie.le())),
                projet);
    }

    /// Words of the application as they are printed.
    public String imprimer(String mots) {
        return Mots.imprimer(mots);
    }

    /// Whether an action or a cycle is short enough to be kept on one page.
    public boolean tenue(String texte, List<ProjetLu.Texte> textes) {
        return Texte.de(texte).lignes(CARACTERES_PAR_LIGNE)
                        + textes.stream()
                                .mapToInt(autre -> Texte.de(autre.texte()).lignes(CARACTERES_PAR_LIGNE))
                                .sum()
                <= LIGNES_TENUES;
    }

    /// The calendar and its table, alike.
    public boolean etapesTenues() {
        return projet.etapes().size() <= ETAPES_TENUES;
    }

    /// The name of the project at the top of each page.
    public String rappel() {
        return Mots.abreger(projet.intitule(), ABREGE);
    }

    /// What the drawing of the year shows, in one sentence.
    public String resume() {
        return "Les étapes de l’année, de %s à %s ; le tableau qui suit dit les mêmes."
                .formatted(
                        projet.calendrier().mois().getFirst().libelle(),
                        projet.calendrier().mois().getLast().libelle());
    }

    /// A word written over the drawing of the year, at the place of its box on paper, in pixels.
    ///
    /// @param sorte the class that sizes it
    public record Repere(String sorte, long x, long y, String texte) {}

    /// The names of the months and the numbers of the étapes: words of the page, since a drawing would take its letters
    /// from the machine.
    public List<Repere> reperes() {
        var reperes = new ArrayList<Repere>();
        projet.calendrier()
                .mois()
                .forEach(mois -> reperes.add(new Repere("mois", px(mois.x()) + 3, 0, mois.libelle())));
        projet.calendrier()
                .barres()
                .forEach(barre -> reperes.add(new Repere(
                        barre.numeroAvant() ? "avant" : "apres",
                        px(barre.xDuNumero()) - (barre.numeroAvant() ? 30 : 0),
                        px(barre.y()) - 2,
                        Integer.toString(barre.numero()))));
        return List.copyOf(reperes);
    }

    public long largeur() {
        return px(Calendrier.LARGEUR);
    }

    public long hauteur() {
        return px(projet.calendrier().hauteur());
    }

    private static long px(double longueur) {
        return Math.round(longueur * ECHELLE);
    }
}
