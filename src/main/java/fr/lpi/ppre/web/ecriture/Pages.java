package fr.lpi.ppre.web.ecriture;

import fr.lpi.accompagnement.ActionsAp;
import fr.lpi.ppre.application.LirePpre.Ouvert;
import fr.lpi.ppre.domain.Ppre.EnEcriture;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.web.amenagements.AmenagementsDuPpre;
import fr.lpi.ppre.web.ecriture.PageEtape.Corps;
import fr.lpi.ppre.web.ecriture.PageEtape.Rectifie;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.formulaire.EnvoisUniques;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a draft into the words of its page.
@Component
class Pages {

    private final Propositions propositions;
    private final PagesConflit pagesConflit;
    private final AmenagementsDuPpre amenagements;
    private final ActionsAp actions;
    private final Finalisations finalisations;
    private final TemplateEngine gabarits;
    private final Clock horloge;

    Pages(
            Propositions propositions,
            PagesConflit pagesConflit,
            AmenagementsDuPpre amenagements,
            ActionsAp actions,
            Finalisations finalisations,
            TemplateEngine gabarits,
            Clock horloge) {
        this.propositions = propositions;
        this.pagesConflit = pagesConflit;
        this.amenagements = amenagements;
        this.actions = actions;
        this.finalisations = finalisations;
        this.gabarits = gabarits;
        this.horloge = horloge;
    }

    /// What a page is asked to show besides the draft.
    ///
    /// @param enErreur the step was just refused by « Suivant » or « Finaliser »
    /// @param lignesEnPlus blank lines of participants asked for
    /// @param verifier shows what is wanting at each field, for who comes from the list
    /// @param finaliser opens the list of what is missing
    record Demande(boolean enErreur, List<String> lignesEnPlus, String recherche, boolean verifier, boolean finaliser) {

        static final Demande FINALISATION = new Demande(false, List.of(), "", true, true);
    }

    /// In one transaction: what is read besides the draft asks each time whose livrets they are.
    @Transactional(readOnly = true)
    public PageEtape etape(Ouvert<?> ouvert, Etape etape, Demande demande) {
        var brouillon = ouvert.brouillon();
        var lecture = brouillon.lecture(ouvert.formulaire());
        var montres = demande.enErreur() || demande.verifier() ? lecture.bloquants(etape) : tropLongs(lecture, etape);
        var erreurs = new LinkedHashMap<String, String>();
        montres.forEach(manque -> erreurs.putIfAbsent(manque.champ(), manque.message()));
        var adresse = "/ppres/" + brouillon.id();
        var eleve = ouvert.eleve();
        return new PageEtape(
                adresse,
                "/livrets/" + ouvert.livret().numero(),
                eleve.nomComplet(),
                eleve.prenom(),
                eleve.lieu(),
                etape.numero(),
                etape.libelle(),
                etape.consigne(),
                etape.suivante().map(Etape::libelle).orElse(null),
                EnvoisUniques.nouvelleCle(),
                brouillon.redaction().revision(),
                demande.enErreur() && !montres.isEmpty()
                        ? "Enregistré, reste à corriger"
                        : EtatDuTexte.de(
                                brouillon.redaction(),
                                brouillon.redaction().champs().isEmpty()
                                        ? "Rien n'est encore écrit"
                                        : "Rien n'est encore changé",
                                horloge.instant()),
                demande.enErreur()
                        ? montres.stream()
                                .map(manque -> Erreur.auChamp(
                                        Finalisations.cible(manque, ouvert), manque.ou(), manque.message()))
                                .toList()
                        : List.of(),
                pagesConflit.enAttente(
                        brouillon.id().valeur(),
                        ouvert.formulaire(),
                        adresse + "/conflit",
                        champ -> ouvert.formulaire()
                                .etape(champ)
                                .filter(etape::equals)
                                .isPresent()),
                rectifie(brouillon, erreurs),
                Finalisations.reprise(ouvert, etape),
                MargeDuPpre.de(lecture, adresse, etape),
                corps(ouvert, etape, erreurs, demande),
                demande.finaliser() ? finalisations.de(ouvert, lecture, adresse) : null);
    }

    /// The margin alone, for a page that is open already.
    String marge(Ouvert<?> ouvert, Etape etape) {
        var sortie = new StringOutput();
        var marge = MargeDuPpre.de(
                ouvert.brouillon().lecture(ouvert.formulaire()),
                "/ppres/" + ouvert.brouillon().id(),
                etape);
        gabarits.render("ppre/marge.jte", marge, sortie);
        return sortie.toString();
    }

    private static @Nullable Rectifie rectifie(EnEcriture ecrit, Map<String, String> erreurs) {
        return ecrit instanceof Rectification rectification
                ? new Rectifie(
                        rectification.document().version(),
                        Dates.enLettres(rectification.document().date()),
                        Champ.simple(
                                        Champs.MOTIF,
                                        "Motif du rectificatif",
                                        rectification.saisie().lire(Champs.MOTIF))
                                .auPlus(Champs.MOTIF_MAX)
                                .requis()
                                .enErreur(erreurs.get(Champs.MOTIF)))
                : null;
    }

    private static List<Manque> tropLongs(Lecture lecture, Etape etape) {
        return lecture.bloquants(etape).stream().filter(Manque::tropLong).toList();
    }

    private Corps corps(Ouvert<?> ouvert, Etape etape, Map<String, String> erreurs, Demande demande) {
        var saisie = ouvert.brouillon().saisie();
        var formulaire = ouvert.formulaire();
        return switch (etape) {
            case INFORMATIONS ->
                new CorpsInformations(formulaire, saisie, erreurs)
                        .construire(
                                ouvert.eleve().niveau(),
                                propositions.pour(ouvert.livret(), ouvert.eleve()),
                                demande.lignesEnPlus());
            case POINTS_APPUI -> new CorpsDomaines(formulaire, Volet.POINTS_APPUI, saisie, erreurs).construire();
            case DIFFICULTES -> new CorpsDomaines(formulaire, Volet.DIFFICULTES, saisie, erreurs).construire();
            case MISE_EN_OEUVRE ->
                new CorpsMiseEnOeuvre(formulaire, saisie, erreurs)
                        .construire(
                                actions.publiees(ouvert.eleve().etablissement().id()),
                                amenagements.onglet(ouvert, erreurs, demande.recherche()));
        };
    }
}
