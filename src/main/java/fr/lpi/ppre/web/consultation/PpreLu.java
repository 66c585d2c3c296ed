package fr.lpi.ppre.web.consultation;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Nombres;
import java.util.ArrayList;
import java.util.List;

/// Every section of a finalised PPRE, in words.
public record PpreLu(String elaboreLe, Contenu contenu, List<LigneObjectif> objectifs) {

    public static PpreLu de(DocumentPpre document) {
        return new PpreLu(
                Dates.enChiffres(document.entete().finaliseLe()),
                document.contenu(),
                document.contenu().objectifs().stream().map(LigneObjectif::de).toList());
    }

    public static String fonction(Participant participant) {
        return participant.matiere() == null
                ? participant.fonction().libelle()
                : participant.fonction().libelle() + ", " + participant.matiere();
    }

    /// An objectif with its fields in the order of the form.
    public record LigneObjectif(int numero, String intitule, List<String> mesure, List<Texte> textes) {

        public static LigneObjectif de(Objectif objectif) {
            var textes = new ArrayList<Texte>();
            textes.add(new Texte("Compétences à travailler", objectif.competences()));
            textes.add(new Texte("Actions menées en classe", objectif.actionsEnClasse()));
            textes.add(new Texte(
                    "Actions menées hors de la classe (réseau et / ou partenaires)", objectif.actionsHorsClasse()));
            textes.add(new Texte("Modalités d'évaluation", objectif.modalitesEvaluation()));
            var echeance = objectif.echeance();
            textes.add(new Texte("Échéance", echeance == null ? "" : Dates.enLettres(echeance)));
            return new LigneObjectif(objectif.numero(), objectif.intitule(), mesure(objectif), textes);
        }

        private static List<String> mesure(Objectif objectif) {
            var mesure = objectif.mesure();
            return mesure == null ? List.of() : List.of(mesure.critere(), depart(mesure), vise(mesure));
        }

        private static String depart(Mesure mesure) {
            var depart = mesure.depart();
            return depart == null ? "" : Nombres.ecrire(depart);
        }

        private static String vise(Mesure mesure) {
            var vise = mesure.vise();
            return vise == null ? "" : Nombres.ecrire(vise);
        }
    }

    /// @param valeur empty reads « Non renseigné »
    public record Texte(String libelle, String valeur) {}
}
