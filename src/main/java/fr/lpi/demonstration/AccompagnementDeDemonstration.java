package fr.lpi.demonstration;

import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.OuvrirProjets;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.besoins.ReleverBesoins;
import fr.lpi.demonstration.Scenes.Membre;
import fr.lpi.demonstration.Scenes.Plans;
import fr.lpi.demonstration.Scenes.Projet;
import fr.lpi.groupes.Mesure;
import fr.lpi.groupes.OuvrirGroupes;
import fr.lpi.groupes.OuvrirGroupes.Suit;
import fr.lpi.groupes.Presence;
import fr.lpi.groupes.Progres;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Plays the AP project of a school: what it holds, the PPRE that its needs are counted of, its groups.
@Component
class AccompagnementDeDemonstration {

    private final Eleves eleves;
    private final OuvrirLivrets livrets;
    private final RedigerPpre ppres;
    private final OuvrirProjets projets;
    private final ReleverBesoins besoins;
    private final OuvrirGroupes groupes;
    private final Clock horloge;

    AccompagnementDeDemonstration(
            Eleves eleves,
            OuvrirLivrets livrets,
            RedigerPpre ppres,
            OuvrirProjets projets,
            ReleverBesoins besoins,
            OuvrirGroupes groupes,
            Clock horloge) {
        this.eleves = eleves;
        this.livrets = livrets;
        this.ppres = ppres;
        this.projets = projets;
        this.besoins = besoins;
        this.groupes = groupes;
        this.horloge = horloge;
    }

    void jouer(Projet projet, Distribution distribution) {
        var le = LocalDate.now(horloge).minusWeeks(projet.semaines());
        var annee = AnneeScolaire.le(le).debut();
        var champs = new HashMap<String, String>();
        projet.champs()
                .forEach((champ, valeur) -> champs.put(
                        champ,
                        valeur.replace("{annee}", String.valueOf(annee))
                                .replace("{suivante}", String.valueOf(annee + 1))));
        var ecole = distribution.ecole(projet.uai());
        var id = projets.ouvrir(
                ecole, champs, distribution.comptes(projet.redacteurs()), distribution.compte(projet.par()), le, true);
        var inscrits = eleves.de(ecole);
        projet.plans().forEach(plans -> ouvrir(plans, inscrits, distribution));
        besoins.relever(
                ecole, distribution.compte(projet.par()), LocalDate.now(horloge).minusWeeks(projet.releve()));
        projet.groupes().forEach(groupe -> ouvrir(groupe, id, ecole, annee, projet, inscrits, distribution));
    }

    private void ouvrir(Plans plans, List<Eleve> inscrits, Distribution distribution) {
        var responsable = distribution.compte(plans.responsable());
        var le = LocalDate.now(horloge).minusWeeks(plans.semaines());
        plans.eleves()
                .forEach((classe, noms) -> noms.forEach(nom -> {
                    var espace = nom.indexOf(' ');
                    var eleve =
                            Distribution.eleve(inscrits, nom.substring(0, espace), nom.substring(espace + 1), classe);
                    ppres.rediger(
                            livrets.ouvrir(eleve, responsable, List.of(), le), plans.champs(), responsable, le, true);
                }));
    }

    private void ouvrir(
            Scenes.Groupe groupe,
            ProjetId projet,
            EtablissementId ecole,
            int annee,
            Projet scene,
            List<Eleve> inscrits,
            Distribution distribution) {
        var aujourdhui = LocalDate.now(horloge);
        var par = distribution.compte(groupe.animateurs().getFirst());
        var membres = new HashMap<EleveId, Membre>();
        groupe.eleves()
                .forEach(membre -> membres.put(
                        Distribution.eleve(inscrits, membre.nom(), membre.prenom(), membre.classe()), membre));
        var id = groupes.ouvrir(
                ecole,
                new Suit(
                        projet,
                        annee,
                        groupe.action(),
                        Objects.requireNonNull(scene.champs().get("action." + groupe.action() + ".intitule")),
                        new Mesure(groupe.mesure(), "", groupe.vise())),
                groupe.nom(),
                distribution.comptes(groupe.animateurs()),
                membres.keySet(),
                distribution.compte(scene.par()),
                aujourdhui.minusDays(groupe.jours()));
        groupe.seances()
                .forEach(seance -> groupes.seance(
                        id,
                        aujourdhui.minusDays(seance.jours()),
                        seance.remarque(),
                        absents(membres, seance.jours()),
                        par));
        membres.forEach((eleve, membre) -> {
            var progres = membre.progres();
            if (progres != null) {
                progres.forEach(note -> groupes.noter(
                        id,
                        eleve,
                        new Progres(
                                aujourdhui.minusDays(note.jours()),
                                note.valeur(),
                                Objects.requireNonNullElse(note.mot(), "")),
                        par));
            }
        });
    }

    private static Map<EleveId, Presence> absents(Map<EleveId, Membre> membres, int jours) {
        var absents = new HashMap<EleveId, Presence>();
        membres.forEach((eleve, membre) -> {
            var absences = membre.absences();
            if (absences != null && absences.containsKey(jours)) {
                absents.put(eleve, Presence.valueOf(absences.get(jours)));
            }
        });
        return absents;
    }
}
