package fr.lpi.ppre.web.consultation;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.PpreId;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// « Consulter le PPRE »: the document as a sheet, every section of it.
///
/// @param avis what became of a save that came too late; empty otherwise
public record PageConsultation(
        String adresse,
        String avis,
        List<Lien> ariane,
        String eleve,
        String dateNaissance,
        Entete entete,
        String finaliseLe,
        String elaboreLe,
        Contenu contenu,
        List<LigneObjectif> objectifs) {

    static PageConsultation de(PpreId id, DocumentPpre document, String fait) {
        var entete = document.entete();
        var eleve = entete.prenom() + " " + entete.nom().toUpperCase(Locale.FRENCH);
        var finaliseLe = Dates.enLettres(entete.finaliseLe());
        return new PageConsultation(
                "/ppres/" + id,
                avis(fait),
                List.of(
                        new Lien("Mes livrets", "/", false),
                        new Lien("Livret de " + eleve, "/livrets/" + entete.numeroLivret(), false),
                        new Lien("PPRE du " + finaliseLe, "", true)),
                eleve,
                Dates.enLettres(entete.dateNaissance()),
                entete,
                finaliseLe,
                Dates.enChiffres(entete.finaliseLe()),
                document.contenu(),
                document.contenu().objectifs().stream().map(LigneObjectif::de).toList());
    }

    private static String avis(String fait) {
        return fait.equals("deja-finalise") ? "Ce PPRE est finalisé : il ne se modifie plus." : "";
    }

    public static String fonction(Participant participant) {
        return participant.matiere() == null
                ? participant.fonction().libelle()
                : participant.fonction().libelle() + ", " + participant.matiere();
    }

    /// An objectif with its fields in the order of the form.
    public record LigneObjectif(int numero, String intitule, List<String> mesure, List<Texte> textes) {

        static LigneObjectif de(Objectif objectif) {
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
            return depart == null ? "" : nombre(depart);
        }

        private static String vise(Mesure mesure) {
            var vise = mesure.vise();
            return vise == null ? "" : nombre(vise);
        }

        private static String nombre(java.math.BigDecimal nombre) {
            return nombre.toPlainString().replace('.', ',');
        }
    }

    /// @param valeur empty reads « Non renseigné »
    public record Texte(String libelle, String valeur) {}
}
