package fr.lpi.ppre.web.corbeille;

import fr.lpi.ppre.application.LirePpre.Ouvert;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Supprime;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.web.Accord;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What leaves the livret when a draft is deleted, and until when it may come back.
///
/// @param confirmer whether the question is asked for the second time
public record PageSuppression(
        String adresse,
        String livret,
        List<Lien> ariane,
        String eleve,
        String creeLe,
        List<String> contenu,
        int jours,
        String jusquAu,
        boolean confirmer,
        String cle) {

    static PageSuppression de(Ouvert<Brouillon> ouvert, LocalDate jour, boolean confirmer) {
        var brouillon = ouvert.brouillon();
        var livret = "/livrets/" + ouvert.livret().numero();
        var supprime = brouillon.supprimer(jour);
        return new PageSuppression(
                "/ppres/" + brouillon.id(),
                livret,
                Ariane.duLivret(
                        ouvert.eleve().nomComplet(),
                        ouvert.livret().numero().valeur(),
                        new Lien("Supprimer le brouillon", "", true)),
                ouvert.eleve().nomComplet(),
                Dates.enLettres(brouillon.identite().creeLe()),
                contenu(ouvert),
                Supprime.JOURS,
                Dates.enLettres(supprime.jusquAu()),
                confirmer,
                EnvoisUniques.nouvelleCle());
    }

    private static List<String> contenu(Ouvert<Brouillon> ouvert) {
        var saisie = ouvert.brouillon().saisie();
        var lecture = Lecture.de(saisie, ouvert.formulaire());
        var dit = new ArrayList<String>();
        var type = lecture.type();
        if (type != null) {
            dit.add("le type, « " + type.libelle() + " »");
        }
        compter(dit, saisie.lignesParticipants().size(), "participant", "participants");
        compter(dit, lecture.pointsAppui().size(), "domaine de points d'appui", "domaines de points d'appui");
        compter(dit, lecture.difficultes().size(), "domaine de difficultés", "domaines de difficultés");
        compter(dit, lecture.objectifs().size(), "objectif", "objectifs");
        compter(dit, saisie.champs().size(), "champ rempli en tout", "champs remplis en tout");
        return List.copyOf(dit);
    }

    private static void compter(List<String> dit, int n, String un, String plusieurs) {
        if (n > 0) {
            dit.add(Accord.nombre(n, un, plusieurs));
        }
    }
}
