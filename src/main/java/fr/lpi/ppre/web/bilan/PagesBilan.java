package fr.lpi.ppre.web.bilan;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.application.LirePpre.BilanOuvert;
import fr.lpi.ppre.domain.bilan.ChampsBilan;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.domain.bilan.LectureBilan;
import fr.lpi.ppre.domain.bilan.PartieBilan;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.web.bilan.PageBilan.Action;
import fr.lpi.ppre.web.bilan.PageBilan.Contenu;
import fr.lpi.ppre.web.bilan.PageBilan.Ecriture;
import fr.lpi.ppre.web.bilan.PageBilan.Objectif;
import fr.lpi.ppre.web.bilan.PageBilan.Rappel;
import fr.lpi.ppre.web.consultation.PpreLu;
import fr.lpi.ppre.web.ecriture.Finalisation;
import fr.lpi.ppre.web.ecriture.Propositions;
import fr.lpi.ppre.web.ecriture.TableParticipants;
import fr.lpi.ppre.web.observation.Proposition;
import fr.lpi.ppre.web.observation.SuiviObjectif;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.referentiel.Listes.ActionBilan;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Puts a draft of a bilan into the words of its page.
@Component
class PagesBilan {

    private final Propositions propositions;
    private final PagesConflit pagesConflit;
    private final Clock horloge;

    PagesBilan(Propositions propositions, PagesConflit pagesConflit, Clock horloge) {
        this.propositions = propositions;
        this.pagesConflit = pagesConflit;
        this.horloge = horloge;
    }

    /// What a page is asked to show besides the draft.
    ///
    /// @param lignesEnPlus blank lines of participants asked for
    /// @param verifier shows what is wanting at each field
    /// @param finaliser opens the list of what is missing
    record Demande(List<String> lignesEnPlus, boolean verifier, boolean finaliser) {}

    PageBilan rappel(BilanOuvert ouvert) {
        return page(ouvert, new Rappel(PpreLu.de(ouvert.bilan().document())));
    }

    PageBilan ecriture(BilanOuvert ouvert, Demande demande) {
        var redaction = ouvert.bilan().redaction();
        var saisie = ouvert.bilan().saisie();
        var formulaire = ouvert.formulaire();
        var lecture = LectureBilan.de(saisie, formulaire, ouvert.bilan().document(), ouvert.observations());
        var montres = lecture.bloquants().stream()
                .filter(manque -> demande.verifier() || manque.tropLong())
                .toList();
        var erreurs = new LinkedHashMap<String, String>();
        montres.forEach(manque -> erreurs.putIfAbsent(manque.champ(), manque.message()));
        return page(
                ouvert,
                new Ecriture(
                        EnvoisUniques.nouvelleCle(),
                        redaction.revision(),
                        EtatDuTexte.de(redaction, "Rien n'est encore écrit", horloge.instant()),
                        demande.verifier()
                                ? montres.stream().map(PagesBilan::erreur).toList()
                                : List.of(),
                        pagesConflit.enAttente(
                                ouvert.bilan().id().valeur(),
                                formulaire,
                                "/ppres/" + ouvert.bilan().id() + "/bilan/conflit"),
                        Champ.simple(ChampsBilan.DATE, "Date", saisie.lire(ChampsBilan.DATE))
                                .aidant("Exemple : 01/01/2000")
                                .requis()
                                .enErreur(erreurs.get(ChampsBilan.DATE)),
                        TableParticipants.de(
                                formulaire.ppre(),
                                saisie,
                                erreurs,
                                propositions.pour(ouvert.livret(), ouvert.eleve()),
                                demande.lignesEnPlus()),
                        ouvert.bilan().document().contenu().objectifs().stream()
                                .map(objectif -> objectif(objectif, ouvert, erreurs))
                                .toList(),
                        texte(
                                        ChampsBilan.GENERAL,
                                        "Veuillez indiquer le bilan général du PPRE",
                                        saisie,
                                        formulaire,
                                        erreurs)
                                .requis(),
                        formulaire.referentiel().actionsBilan().stream()
                                .map(action -> action(action, saisie, erreurs))
                                .toList(),
                        formulaire.referentiel().actionsBilan().stream()
                                .map(action -> erreurs.get(ChampsBilan.action(action.code())))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        demande.finaliser() ? finalisation(lecture) : null));
    }

    private static PageBilan page(BilanOuvert ouvert, Contenu contenu) {
        var eleve = ouvert.eleve();
        return new PageBilan(
                "/ppres/" + ouvert.bilan().id() + "/bilan",
                "/livrets/" + ouvert.livret().numero(),
                eleve.nomComplet(),
                eleve.lieu(),
                contenu);
    }

    private static Objectif objectif(DocumentPpre.Objectif objectif, BilanOuvert ouvert, Map<String, String> erreurs) {
        var numero = objectif.numero();
        var saisie = ouvert.bilan().saisie();
        var finaliseLe = ouvert.bilan().document().entete().finaliseLe();
        var releves = ouvert.observations().releves(numero);
        return new Objectif(
                numero,
                objectif.intitule(),
                PpreLu.LigneObjectif.de(objectif).textes(),
                SuiviObjectif.de(objectif, finaliseLe, releves, List.of()),
                Proposition.de(objectif, finaliseLe, releves).orElse(""),
                ChampsBilan.etat(numero),
                saisie.lire(ChampsBilan.etat(numero)),
                texte(ChampsBilan.progres(numero), "Progrès constaté", saisie, ouvert.formulaire(), erreurs)
                        .precisant("pour l'objectif n°" + numero));
    }

    private static Champ texte(
            String champ, String libelle, Saisie saisie, FormulaireBilan formulaire, Map<String, String> erreurs) {
        return Champ.simple(champ, libelle, saisie.lire(champ))
                .auPlus(formulaire.longueurMax(champ).orElseThrow())
                .enErreur(erreurs.get(champ));
    }

    private static Action action(ActionBilan action, Saisie saisie, Map<String, String> erreurs) {
        var nom = ChampsBilan.action(action.code());
        if (!action.precisionRequise()) {
            return new Action(Case.simple(nom, action.libelle(), saisie.coche(nom)), null);
        }
        var precision = ChampsBilan.actionPrecision(action.code());
        return new Action(
                new Case(nom, action.libelle(), saisie.coche(nom), Identifiant.de(nom) + "-preciser"),
                Champ.simple(precision, "Veuillez préciser", saisie.lire(precision))
                        .precisant("(%s)".formatted(action.libelle()))
                        .enErreur(erreurs.get(precision)));
    }

    private Finalisation finalisation(LectureBilan lecture) {
        return new Finalisation(
                lecture.bloquants().stream().map(PagesBilan::ligne).toList(),
                lecture.vides().stream().map(PagesBilan::ligne).toList(),
                aVerifier(lecture),
                null,
                null,
                EnvoisUniques.nouvelleCle());
    }

    /// A day to come is allowed, for a bilan prepared before its meeting, and seldom meant.
    private List<Finalisation.Ligne> aVerifier(LectureBilan lecture) {
        var date = lecture.date();
        return date != null && date.isAfter(LocalDate.now(horloge))
                ? List.of(new Finalisation.Ligne(
                        "#" + Identifiant.de(ChampsBilan.DATE),
                        "Date du bilan",
                        "Le %s n'est pas encore passé.".formatted(Dates.enLettres(date)),
                        PartieBilan.INFORMATIONS.numero()))
                : List.of();
    }

    private static Finalisation.Ligne ligne(Manque manque) {
        return new Finalisation.Ligne(
                "#" + Identifiant.de(cible(manque)),
                manque.ou(),
                manque.message(),
                manque.rubrique().numero());
    }

    private static Erreur erreur(Manque manque) {
        return Erreur.auChamp(cible(manque), manque.ou(), manque.message());
    }

    /// What has no field of its own is led to where it is made.
    private static String cible(Manque manque) {
        if (manque.champ().startsWith("participant.vide")) {
            return "ajouter-participant";
        }
        return manque.champ().endsWith(".etat") ? manque.champ() + "-atteint" : manque.champ();
    }
}
