package fr.lpi.document.papier;

import fr.lpi.document.papier.PapierPpre.Champ;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.web.Dates;
import java.util.ArrayList;
import java.util.List;

/// One objective, as a block of its own.
///
/// @param reperes the short values, on one row: the deadline and how progress is counted
/// @param court short enough to be kept on one page
public record PapierObjectif(int numero, Texte intitule, List<Champ> reperes, List<Champ> champs, boolean court) {

    static final int CARACTERES_PAR_LIGNE = 90;
    private static final int LIGNES_COURTES = 7;

    static PapierObjectif de(DocumentPpre.Objectif objectif) {
        var intitule = Texte.de(objectif.intitule());
        var champs = List.of(
                new Champ("Compétences à travailler", Texte.de(objectif.competences())),
                new Champ("Actions menées en classe", Texte.de(objectif.actionsEnClasse())),
                new Champ(
                        "Actions menées hors de la classe (réseau et / ou partenaires)",
                        Texte.de(objectif.actionsHorsClasse())),
                new Champ("Modalités d’évaluation", Texte.de(objectif.modalitesEvaluation())));
        var lignes = intitule.lignes(CARACTERES_PAR_LIGNE / 2)
                + champs.stream()
                        .mapToInt(champ -> champ.valeur().lignes(CARACTERES_PAR_LIGNE))
                        .sum();
        return new PapierObjectif(objectif.numero(), intitule, reperes(objectif), champs, lignes <= LIGNES_COURTES);
    }

    private static List<Champ> reperes(DocumentPpre.Objectif objectif) {
        var reperes = new ArrayList<Champ>();
        var echeance = objectif.echeance();
        reperes.add(
                new Champ("Échéance", echeance == null ? Texte.NON_RENSEIGNE : Texte.de(Dates.enLettres(echeance))));
        var mesure = objectif.mesure();
        if (mesure == null) {
            reperes.add(new Champ("Mesure du progrès", Texte.NON_RENSEIGNE));
        } else {
            reperes.add(new Champ("Mesure du progrès", Texte.de(mesure.critere())));
            reperes.add(new Champ("Au départ", Texte.de(Mots.nombre(mesure.depart()))));
            reperes.add(new Champ("Visé", Texte.de(Mots.nombre(mesure.vise()))));
        }
        return List.copyOf(reperes);
    }
}
