package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.application.LirePpre.Ouvert;
import fr.lpi.ppre.domain.conseil.Constat;
import fr.lpi.ppre.domain.conseil.Definition;
import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.web.amenagements.AmenagementsDuPpre;
import fr.lpi.ppre.web.ecriture.Finalisation.Reperes;
import fr.lpi.ppre.web.ecriture.PageEtape.Corps;
import fr.lpi.ppre.web.ecriture.PageEtape.Reprise;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.formulaire.EnvoisUniques;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a draft into the words of its page.
@Component
class Pages {

    private final Propositions propositions;
    private final PagesConflit pagesConflit;
    private final AmenagementsDuPpre amenagements;
    private final TemplateEngine gabarits;
    private final Clock horloge;

    Pages(
            Propositions propositions,
            PagesConflit pagesConflit,
            AmenagementsDuPpre amenagements,
            TemplateEngine gabarits,
            Clock horloge) {
        this.propositions = propositions;
        this.pagesConflit = pagesConflit;
        this.amenagements = amenagements;
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

    PageEtape etape(Ouvert ouvert, Etape etape, Demande demande) {
        var brouillon = ouvert.brouillon();
        var lecture = Lecture.de(brouillon.saisie(), ouvert.formulaire());
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
                        : EtatDuTexte.de(brouillon.redaction(), "Rien n'est encore écrit", horloge.instant()),
                demande.enErreur()
                        ? montres.stream()
                                .map(manque -> Erreur.auChamp(cible(manque, ouvert), manque.ou(), manque.message()))
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
                reprise(ouvert, etape),
                MargeDuPpre.de(lecture, adresse, etape),
                corps(ouvert, etape, erreurs, demande),
                demande.finaliser() ? finalisation(ouvert, lecture, adresse) : null);
    }

    /// The margin alone, for a page that is open already.
    String marge(Ouvert ouvert, Etape etape) {
        var sortie = new StringOutput();
        var marge = MargeDuPpre.de(
                Lecture.de(ouvert.brouillon().saisie(), ouvert.formulaire()),
                "/ppres/" + ouvert.brouillon().id(),
                etape);
        gabarits.render("ppre/marge.jte", marge, sortie);
        return sortie.toString();
    }

    Finalisation finalisation(Ouvert ouvert, Lecture lecture, String adresse) {
        return new Finalisation(
                lecture.bloquants().stream().map(m -> ligne(m, ouvert, adresse)).toList(),
                lecture.vides().stream().map(m -> ligne(m, ouvert, adresse)).toList(),
                aVerifier(ouvert, lecture, adresse),
                reperes(lecture, adresse),
                EnvoisUniques.nouvelleCle());
    }

    private static Reperes reperes(Lecture lecture, String adresse) {
        var parPresence = Definition.comparer(lecture).stream()
                .collect(Collectors.partitioningBy(
                        Constat::present, Collectors.mapping(constat -> ligne(constat, adresse), Collectors.toList())));
        return new Reperes(
                Objects.requireNonNull(parPresence.get(true)), Objects.requireNonNull(parPresence.get(false)));
    }

    private static Finalisation.Ligne ligne(Constat constat, String adresse) {
        var ancre = "#" + Identifiant.de(cible(constat.champ()));
        return new Finalisation.Ligne(
                constat.etape() == Etape.MISE_EN_OEUVRE
                        ? ancre
                        : adresse + "/etapes/" + constat.etape().numero() + ancre,
                constat.repere().libelle(),
                constat.message(),
                constat.etape().numero());
    }

    /// An échéance already past is allowed, and seldom meant; so is what was taken over and read again by nobody.
    private List<Finalisation.Ligne> aVerifier(Ouvert ouvert, Lecture lecture, String adresse) {
        var aujourdhui = LocalDate.now(horloge);
        var lignes = new ArrayList<Finalisation.Ligne>();
        for (var objectif : lecture.objectifs()) {
            var echeance = objectif.echeance();
            if (echeance != null && echeance.isBefore(aujourdhui)) {
                lignes.add(new Finalisation.Ligne(
                        "#" + Identifiant.de(Champs.objectif(objectif.numero(), ChampObjectif.ECHEANCE)),
                        "Objectif n°%d, échéance".formatted(objectif.numero()),
                        "Le %s est déjà passé.".formatted(Dates.enLettres(echeance)),
                        Etape.MISE_EN_OEUVRE.numero()));
            }
        }
        for (var etape : Etape.values()) {
            var reprise = reprise(ouvert, etape);
            if (reprise != null) {
                lignes.add(new Finalisation.Ligne(
                        adresse + "/etapes/" + etape.numero() + "#reprise",
                        "Étape %d, %s".formatted(etape.numero(), etape.libelle()),
                        "Repris du PPRE du %s, et pas encore confirmé.".formatted(reprise.du()),
                        etape.numero()));
            }
        }
        return List.copyOf(lignes);
    }

    private static @Nullable Reprise reprise(Ouvert ouvert, Etape etape) {
        var brouillon = ouvert.brouillon();
        var du = brouillon.reprisDu();
        var champs = brouillon.repris().stream()
                .filter(champ ->
                        ouvert.formulaire().etape(champ).filter(etape::equals).isPresent())
                .toList();
        return du == null || champs.isEmpty() ? null : new Reprise(Dates.enLettres(du), champs);
    }

    private static Finalisation.Ligne ligne(Manque manque, Ouvert ouvert, String adresse) {
        var ancre = "#" + Identifiant.de(cible(manque, ouvert));
        return new Finalisation.Ligne(
                manque.rubrique() == Etape.MISE_EN_OEUVRE
                        ? ancre
                        : adresse + "/etapes/" + manque.rubrique().numero() + "?verifier=oui" + ancre,
                manque.ou(),
                manque.message(),
                manque.rubrique().numero());
    }

    private static String cible(Manque manque, Ouvert ouvert) {
        if (manque.champ().equals("type")) {
            return "type."
                    + ouvert.formulaire().referentiel().typesPpre().getFirst().code();
        }
        return cible(manque.champ());
    }

    /// A line of participants that does not exist cannot be led to: its button can.
    private static String cible(String champ) {
        return champ.startsWith("participant.vide") ? "ajouter-participant" : champ;
    }

    private static List<Manque> tropLongs(Lecture lecture, Etape etape) {
        return lecture.bloquants(etape).stream().filter(Manque::tropLong).toList();
    }

    private Corps corps(Ouvert ouvert, Etape etape, Map<String, String> erreurs, Demande demande) {
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
                                amenagements.propositions(ouvert),
                                amenagements.banque(ouvert, erreurs, demande.recherche()));
        };
    }
}
