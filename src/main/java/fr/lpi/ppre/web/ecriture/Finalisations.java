package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.application.LirePpre.Ouvert;
import fr.lpi.ppre.application.RectifierPpre;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.conseil.Constat;
import fr.lpi.ppre.domain.conseil.Definition;
import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.web.ecriture.Finalisation.CeQuiChange;
import fr.lpi.ppre.web.ecriture.Finalisation.Reperes;
import fr.lpi.ppre.web.ecriture.PageEtape.Reprise;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the dialog « Finaliser » lists of a draft, or of a rectificatif.
@Component
class Finalisations {

    private final RectifierPpre rectifierPpre;
    private final Clock horloge;

    Finalisations(RectifierPpre rectifierPpre, Clock horloge) {
        this.rectifierPpre = rectifierPpre;
        this.horloge = horloge;
    }

    Finalisation de(Ouvert<?> ouvert, Lecture lecture, String adresse) {
        return switch (ouvert.brouillon()) {
            case Brouillon _ -> de(ouvert, lecture, lecture.bloquants(), reperes(lecture, adresse), null, adresse);
            case Rectification rectification -> {
                var lue = rectifierPpre.relire(rectification);
                var comparaison = lue.comparaison();
                var change = new CeQuiChange(
                        rectification.document().version(), comparaison.changements(), comparaison.signatures());
                yield de(ouvert, lecture, lue.bloquants(), null, change, adresse);
            }
        };
    }

    private Finalisation de(
            Ouvert<?> ouvert,
            Lecture lecture,
            List<Manque> bloquants,
            @Nullable Reperes reperes,
            @Nullable CeQuiChange change,
            String adresse) {
        return new Finalisation(
                bloquants.stream().map(m -> ligne(m, ouvert, adresse)).toList(),
                lecture.vides().stream().map(m -> ligne(m, ouvert, adresse)).toList(),
                aVerifier(ouvert, lecture, adresse),
                reperes,
                change,
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
    private List<Finalisation.Ligne> aVerifier(Ouvert<?> ouvert, Lecture lecture, String adresse) {
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

    /// What a step took from the PPRE renewed, while somebody has still to confirm it.
    static @Nullable Reprise reprise(Ouvert<?> ouvert, Etape etape) {
        if (!(ouvert.brouillon() instanceof Brouillon brouillon)) {
            return null;
        }
        var du = brouillon.reprisDu();
        var champs = brouillon.repris().stream()
                .filter(champ ->
                        ouvert.formulaire().etape(champ).filter(etape::equals).isPresent())
                .toList();
        return du == null || champs.isEmpty() ? null : new Reprise(Dates.enLettres(du), champs);
    }

    private static Finalisation.Ligne ligne(Manque manque, Ouvert<?> ouvert, String adresse) {
        var ancre = "#" + Identifiant.de(cible(manque, ouvert));
        return new Finalisation.Ligne(
                manque.rubrique() == Etape.MISE_EN_OEUVRE
                        ? ancre
                        : adresse + "/etapes/" + manque.rubrique().numero() + "?verifier=oui" + ancre,
                manque.ou(),
                manque.message(),
                manque.rubrique().numero());
    }

    /// The id of the field that a message leads to.
    static String cible(Manque manque, Ouvert<?> ouvert) {
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
}
