package fr.lpi.accompagnement.web.evaluation;

import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.CloreProjet.Annee;
import fr.lpi.accompagnement.application.EvaluerProjet.MaGrille;
import fr.lpi.accompagnement.domain.AutoEvaluation;
import fr.lpi.accompagnement.domain.EtatProjet;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.accompagnement.domain.formulaire.Volet;
import fr.lpi.accompagnement.lecture.BilansEnMots;
import fr.lpi.accompagnement.web.AdressesDuProjet;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.Reproche;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the evaluation of a project into words.
@Component
class PagesEvaluation {

    private final PagesConflit pagesConflit;
    private final Clock horloge;

    PagesEvaluation(PagesConflit pagesConflit, Clock horloge) {
        this.pagesConflit = pagesConflit;
        this.horloge = horloge;
    }

    static String grille(ProjetId projet) {
        return AdressesDuProjet.de(projet) + "/auto-evaluation";
    }

    /// @param montrer shows at the top of the page what is to be mended
    PageGrille grille(ProjetId id, MaGrille mienne, boolean montrer) {
        var redaction = mienne.redaction();
        var intitule = mienne.version().document().intitule();
        var reproches = AutoEvaluation.reproches(redaction.champs());
        var messages = reproches.stream()
                .collect(Collectors.toMap(Reproche::champ, Reproche::message, (premier, _) -> premier));
        var grille = new AutoEvaluation();
        var lecture = AdressesDuProjet.de(id) + "/publication";
        return new PageGrille(
                List.of(
                        new Lien("Projets d'AP", "/accompagnement", false),
                        new Lien(intitule, lecture, false),
                        new Lien("Auto-évaluation", "", true)),
                grille(id),
                lecture,
                intitule,
                EnvoisUniques.nouvelleCle(),
                redaction.revision(),
                EtatDuTexte.de(redaction, "Rien n'est encore écrit", horloge.instant()),
                pagesConflit.enAttente(id.valeur(), grille, grille(id) + "/conflit", grille::connait),
                montrer
                        ? reproches.stream()
                                .map(reproche -> Erreur.auChamp(
                                        reproche.champ(), grille.ou(reproche.champ()), reproche.message()))
                                .toList()
                        : List.of(),
                Volet.faces().stream()
                        .map(face -> face(face, redaction, messages))
                        .toList());
    }

    private static PageGrille.Face face(Volet face, Redaction redaction, Map<String, String> messages) {
        var champ = AutoEvaluation.champ(face, AutoEvaluation.ATTEINTE);
        return new PageGrille.Face(
                face.code(),
                face.libelle(),
                face.consigne(),
                champ,
                redaction.lire(champ),
                texte(face, AutoEvaluation.PREUVES, redaction, messages),
                texte(face, AutoEvaluation.AMELIORER, redaction, messages));
    }

    private static Champ texte(Volet face, String colonne, Redaction redaction, Map<String, String> messages) {
        var nom = AutoEvaluation.champ(face, colonne);
        return Champ.simple(nom, AutoEvaluation.libelle(colonne), redaction.lire(nom))
                .precisant("(" + face.libelle() + ")")
                .auPlus(AutoEvaluation.TEXTE_MAX)
                .enErreur(messages.get(nom));
    }

    PageEvaluation evaluation(Annee annee, LectureProjet lecture, String lieu, String fait, boolean refuse) {
        var projet = annee.projet();
        var adresse = AdressesDuProjet.de(projet);
        var rapport = annee.rapport();
        return new PageEvaluation(
                List.of(
                        new Lien("Projets d'AP", "/accompagnement", false),
                        new Lien(projet.intitule(), adresse, false),
                        new Lien("Évaluation de l'année", "", true)),
                adresse,
                projet.intitule(),
                lieu + ", " + new AnneeScolaire(projet.annee()),
                EtatProjet.de(annee.publie(), rapport),
                BilansEnMots.reponses(rapport.map(clos -> clos.document().personnes())
                        .orElse(annee.synthese().personnes())),
                BilansEnMots.faces(rapport.map(clos -> clos.document().faces())
                        .orElse(annee.synthese().faces())),
                rapport.isPresent() ? "" : AdressesDuProjet.de(projet, Volet.BILAN),
                rapport.map(clos -> "Année close le " + Dates.enLettres(clos.closLe()))
                        .orElse(""),
                annee.manques().stream()
                        .map(manque -> AdressesDuProjet.manque(projet, lecture, manque))
                        .toList(),
                refuse,
                annee.dirige(),
                new AnneeScolaire(projet.annee() + 1).toString(),
                annee.suite().map(AdressesDuProjet::de).orElse(""),
                fait);
    }
}
