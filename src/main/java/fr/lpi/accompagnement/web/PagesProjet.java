package fr.lpi.accompagnement.web;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.LireProjets.Miens;
import fr.lpi.accompagnement.application.PublierProjet.Ouvert;
import fr.lpi.accompagnement.domain.EtatProjet;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.Rapport;
import fr.lpi.accompagnement.domain.Version;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.accompagnement.domain.formulaire.Volet;
import fr.lpi.accompagnement.web.PageListe.Ecole;
import fr.lpi.accompagnement.web.PageListe.Ligne;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.web.Accord;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Case;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the projects of a school, and one of them, into words.
@Component
class PagesProjet {

    static final String REDACTEUR = "redacteur.";

    private final Comptes comptes;
    private final Clock horloge;

    PagesProjet(Comptes comptes, Clock horloge) {
        this.comptes = comptes;
        this.horloge = horloge;
    }

    PageListe liste(Utilisateur moi, Miens miens, String fait) {
        var annee = AnneeScolaire.le(Dates.jour(horloge.instant()));
        return new PageListe(
                miens.etablissements().stream()
                        .map(ecole -> {
                            var lignes = lignes(ecole, miens);
                            var ouvert = miens.ecrits().stream()
                                    .anyMatch(projet -> projet.etablissement().equals(ecole.id())
                                            && projet.annee() == annee.debut());
                            var dirige = moi.dirige(ecole.id());
                            return new Ecole(
                                    ecole.id().toString(),
                                    ecole.nom(),
                                    lignes,
                                    dirige && !ouvert ? annee.toString() : "",
                                    lignes.isEmpty() && !dirige
                                            ? "La direction n'a pas encore publié de projet. Vous le lirez ici dès qu'elle l'aura fait."
                                            : "");
                        })
                        .toList(),
                fait.equals("evalue")
                        ? "Votre auto-évaluation est enregistrée. Vous pouvez la compléter jusqu'à la fin de l'année."
                        : "");
    }

    private List<Ligne> lignes(Etablissement ecole, Miens miens) {
        var lignes = new ArrayList<Ligne>();
        miens.ecrits().stream()
                .filter(projet -> projet.etablissement().equals(ecole.id()))
                .map(projet -> ligne(
                        projet,
                        miens.publies().stream()
                                .filter(version -> version.projet().equals(projet.id()))
                                .findFirst(),
                        Optional.ofNullable(miens.clos().get(projet.id()))))
                .forEach(lignes::add);
        miens.publies().stream()
                .filter(version -> version.etablissement().equals(ecole.id())
                        && miens.ecrits().stream()
                                .noneMatch(projet -> projet.id().equals(version.projet())))
                .map(version -> {
                    var clos = Optional.ofNullable(miens.clos().get(version.projet()));
                    return new Ligne(
                            new AnneeScolaire(version.annee()).toString(),
                            version.document().intitule(),
                            EtatProjet.de(true, clos),
                            publication(version),
                            "",
                            AdressesDuProjet.de(version.projet()) + "/publication",
                            AdressesDuProjet.de(version.projet()) + "/ma-part",
                            situer(version.projet(), true, clos));
                })
                .forEach(lignes::add);
        lignes.sort(Comparator.comparing(Ligne::annee).reversed());
        return lignes;
    }

    private static Ligne ligne(Projet projet, Optional<Version> publiee, Optional<Rapport> clos) {
        var adresse = AdressesDuProjet.de(projet);
        return new Ligne(
                new AnneeScolaire(projet.annee()).toString(),
                projet.intitule(),
                EtatProjet.de(publiee.isPresent(), clos),
                etat(projet, publiee, clos),
                adresse,
                publiee.map(_ -> adresse + "/publication").orElse(""),
                publiee.map(_ -> adresse + "/ma-part").orElse(""),
                situer(projet.id(), publiee.isPresent(), clos));
    }

    /// Where everyone of the school says how far the scheme has come; empty before it is published and once its year is
    /// closed.
    private static String situer(ProjetId projet, boolean publie, Optional<Rapport> clos) {
        return publie && clos.isEmpty() ? AdressesDuProjet.de(projet) + "/auto-evaluation" : "";
    }

    private static String etat(Projet projet, Optional<Version> publiee, Optional<Rapport> clos) {
        return clos.map(rapport -> "Année close le " + Dates.enLettres(rapport.closLe()))
                .or(() -> publiee.map(version -> publication(version)
                        + (projet.redaction().modifieLe().isAfter(version.publieeLe()) ? ", modifié depuis" : "")))
                .orElse("Brouillon, lu par ceux qui l'écrivent");
    }

    private static String publication(Version version) {
        return "Version n°%d publiée le %s".formatted(version.numero(), Dates.enLettres(version.publieeLe()));
    }

    PageProjet de(Ouvert ouvert, String lien, String fait, boolean refuse) {
        var projet = ouvert.projet();
        var lecture = ouvert.lecture();
        var publiee = ouvert.publiee();
        var adresse = AdressesDuProjet.de(projet);
        return new PageProjet(
                adresse,
                List.of(new Lien("Projets d'AP", "/accompagnement", false), new Lien(projet.intitule(), "", true)),
                projet.intitule(),
                ouvert.etablissement().nom() + ", " + new AnneeScolaire(projet.annee()),
                EtatProjet.de(publiee.isPresent(), ouvert.rapport()),
                etat(projet, publiee, ouvert.rapport()) + ". "
                        + EtatDuTexte.de(projet.redaction(), "Rien n'est encore écrit", horloge.instant()) + ".",
                fait(fait, publiee),
                Stream.of(Volet.values())
                        .map(volet -> volet(projet, lecture, volet))
                        .toList(),
                ouvert.couverture(),
                ouvert.manques().stream()
                        .map(manque -> AdressesDuProjet.manque(projet, lecture, manque))
                        .toList(),
                refuse,
                publiee.map(_ -> adresse + "/publication").orElse(""),
                lien,
                ouvert.enseignants().isPresent(),
                ouvert.enseignants().orElse(List.of()).stream()
                        .map(enseignant -> Case.simple(
                                REDACTEUR + enseignant.id(),
                                enseignant.nomComplet(),
                                projet.redacteurs().contains(enseignant.id())))
                        .toList(),
                comptes.parIds(projet.redacteurs()).values().stream()
                        .map(Utilisateur::nomComplet)
                        .sorted()
                        .toList());
    }

    private static String fait(String fait, Optional<Version> publiee) {
        return switch (fait) {
            case "publie" ->
                publiee.map(version -> "La version n°%d est publiée : tout l'établissement peut la lire."
                                .formatted(version.numero()))
                        .orElse("");
            case "inchange" -> "Rien n'a changé depuis la dernière version : elle reste celle que chacun lit.";
            case "ouvert" -> "La page publique est ouverte.";
            case "ferme" -> "La page publique est fermée : son adresse ne montre plus rien.";
            case "rouvert" -> "Le projet est rouvert : on peut l'écrire à nouveau.";
            case "suite" -> "Voici le projet de l'année suivante, parti de celui qui est clos. Relisez chaque volet.";
            case "redacteurs" -> "Les rédacteurs sont enregistrés.";
            default -> "";
        };
    }

    private static PageProjet.Volet volet(Projet projet, LectureProjet lecture, Volet volet) {
        var textes = FormulaireProjet.seuls(volet).stream()
                .filter(seul -> !projet.redaction().lire(seul.nom()).isBlank())
                .count();
        var contenus = new ArrayList<String>();
        if (textes > 0) {
            contenus.add(Accord.nombre(textes, "texte"));
        }
        for (var rangee : FormulaireProjet.rangees(volet)) {
            var lignes = lecture.lignes(rangee).size();
            if (lignes > 0) {
                contenus.add(Accord.nombre(lignes, rangee.nom().toLowerCase(Locale.FRENCH)));
            }
        }
        return new PageProjet.Volet(
                volet.libelle(),
                AdressesDuProjet.de(projet, volet),
                contenus.isEmpty() ? "Rien encore" : String.join(", ", contenus),
                contenus.isEmpty());
    }
}
