package fr.lpi.demonstration;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.OuvrirComptes;
import fr.lpi.acces.Profil;
import fr.lpi.accompagnement.OuvrirProjets;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.besoins.ReleverBesoins;
import fr.lpi.config.ReglagesLpi;
import fr.lpi.config.Systeme;
import fr.lpi.demonstration.Scenes.Bilan;
import fr.lpi.demonstration.Scenes.Membre;
import fr.lpi.demonstration.Scenes.Notes;
import fr.lpi.demonstration.Scenes.Plans;
import fr.lpi.demonstration.Scenes.Projet;
import fr.lpi.demonstration.Scenes.Suivi;
import fr.lpi.groupes.Mesure;
import fr.lpi.groupes.OuvrirGroupes;
import fr.lpi.groupes.OuvrirGroupes.Suit;
import fr.lpi.groupes.Presence;
import fr.lpi.groupes.Progres;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.Releve;
import fr.lpi.ppre.Signataire;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.web.Dates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Fills an empty database, all at once or not at all; one that holds any account is left as it is.
@Component
class Demonstration implements ApplicationRunner {

    static final String MOT_DE_PASSE = "Demonstration-2026";

    private final ReglagesLpi reglages;
    private final OuvrirComptes comptes;
    private final Scolarite scolarite;
    private final Eleves eleves;
    private final OuvrirLivrets livrets;
    private final RedigerPpre ppres;
    private final OuvrirProjets projets;
    private final ReleverBesoins besoins;
    private final OuvrirGroupes groupes;
    private final TransactionOperations transaction;
    private final Clock horloge;

    Demonstration(
            ReglagesLpi reglages,
            OuvrirComptes comptes,
            Scolarite scolarite,
            Eleves eleves,
            OuvrirLivrets livrets,
            RedigerPpre ppres,
            OuvrirProjets projets,
            ReleverBesoins besoins,
            OuvrirGroupes groupes,
            PlatformTransactionManager transactions,
            Clock horloge) {
        this.reglages = reglages;
        this.comptes = comptes;
        this.scolarite = scolarite;
        this.eleves = eleves;
        this.livrets = livrets;
        this.ppres = ppres;
        this.projets = projets;
        this.besoins = besoins;
        this.groupes = groupes;
        this.transaction = new TransactionTemplate(transactions);
        this.horloge = horloge;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (reglages.demonstration()) {
            Systeme.faire(() -> transaction.executeWithoutResult(_ -> {
                if (comptes.aucun()) {
                    remplir();
                }
            }));
        }
    }

    private void remplir() {
        var scenes = lire();
        var ecoles = new HashMap<String, Etablissement>();
        for (var scene : scenes.etablissements()) {
            var ecole = scolarite.creerEtablissement(scene.uai(), scene.nom(), scene.degre(), scene.departement());
            ecoles.put(scene.uai(), ecole);
            try (var fichier = new ClassPathResource("demonstration/" + scene.fichier()).getInputStream()) {
                scolarite.importer(ecole.id(), fichier, scene.fichier(), classe -> !classe.equals(scene.sansClasse()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var parIdentifiant = new HashMap<String, CompteId>();
        for (var compte : scenes.comptes()) {
            var ecole = compte.uai() == null ? null : ecoles.get(compte.uai());
            var id = comptes.ouvrir(
                    compte.identifiant(),
                    compte.prenom(),
                    compte.nom(),
                    Profil.valueOf(compte.profil()),
                    MOT_DE_PASSE,
                    ecole == null ? java.util.Set.of() : java.util.Set.of(ecole.id()));
            parIdentifiant.put(compte.identifiant(), id);
            if (compte.departement() != null) {
                comptes.rattacher(id, compte.departement());
            }
        }
        scenes.livrets().forEach(suivi -> ouvrir(suivi, ecoles, parIdentifiant));
        ouvrir(scenes.accompagnement(), ecoles, parIdentifiant);
        scenes.comptes().stream()
                .filter(compte -> Boolean.TRUE.equals(compte.ferme()))
                .forEach(compte -> comptes.fermer(compte(parIdentifiant, compte.identifiant())));
    }

    private void ouvrir(Projet projet, Map<String, Etablissement> ecoles, Map<String, CompteId> comptes) {
        var le = LocalDate.now(horloge).minusWeeks(projet.semaines());
        var annee = AnneeScolaire.le(le).debut();
        var champs = new HashMap<String, String>();
        projet.champs()
                .forEach((champ, valeur) -> champs.put(
                        champ,
                        valeur.replace("{annee}", String.valueOf(annee))
                                .replace("{suivante}", String.valueOf(annee + 1))));
        var ecole = Objects.requireNonNull(ecoles.get(projet.uai())).id();
        var id = projets.ouvrir(
                ecole,
                champs,
                projet.redacteurs().stream()
                        .map(identifiant -> compte(comptes, identifiant))
                        .collect(Collectors.toSet()),
                compte(comptes, projet.par()),
                le,
                true);
        projet.plans().forEach(plans -> ouvrir(plans, projet.uai(), ecoles, comptes));
        besoins.relever(
                ecole, compte(comptes, projet.par()), LocalDate.now(horloge).minusWeeks(projet.releve()));
        var inscrits = eleves.de(ecole);
        projet.groupes().forEach(groupe -> ouvrir(groupe, id, ecole, annee, projet, inscrits, comptes));
    }

    private void ouvrir(Plans plans, String uai, Map<String, Etablissement> ecoles, Map<String, CompteId> comptes) {
        var responsable = compte(comptes, plans.responsable());
        var le = LocalDate.now(horloge).minusWeeks(plans.semaines());
        plans.eleves()
                .forEach((classe, noms) -> noms.forEach(nom -> {
                    var espace = nom.indexOf(' ');
                    var eleve = eleve(uai, nom.substring(0, espace), nom.substring(espace + 1), classe, ecoles);
                    ppres.rediger(
                            livrets.ouvrir(eleve.id(), responsable, List.of(), le),
                            plans.champs(),
                            responsable,
                            le,
                            true);
                }));
    }

    private void ouvrir(
            Scenes.Groupe groupe,
            ProjetId projet,
            EtablissementId ecole,
            int annee,
            Projet scene,
            List<Eleve> inscrits,
            Map<String, CompteId> comptes) {
        var aujourdhui = LocalDate.now(horloge);
        var par = compte(comptes, groupe.animateurs().getFirst());
        var membres = new HashMap<EleveId, Membre>();
        groupe.eleves()
                .forEach(membre -> membres.put(
                        eleve(inscrits, membre.prenom(), membre.nom(), membre.classe())
                                .id(),
                        membre));
        var id = groupes.ouvrir(
                ecole,
                new Suit(
                        projet,
                        annee,
                        groupe.action(),
                        Objects.requireNonNull(scene.champs().get("action." + groupe.action() + ".intitule")),
                        new Mesure(groupe.mesure(), "", groupe.vise())),
                groupe.nom(),
                groupe.animateurs().stream()
                        .map(identifiant -> compte(comptes, identifiant))
                        .collect(Collectors.toSet()),
                membres.keySet(),
                compte(comptes, scene.par()),
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

    private void ouvrir(Suivi suivi, Map<String, Etablissement> ecoles, Map<String, CompteId> comptes) {
        var aujourdhui = LocalDate.now(horloge);
        var responsable = compte(comptes, suivi.responsable());
        var livret = livrets.ouvrir(
                eleve(suivi.uai(), suivi.nom(), suivi.prenom(), suivi.classe(), ecoles)
                        .id(),
                responsable,
                suivi.contributeurs().stream()
                        .map(identifiant -> compte(comptes, identifiant))
                        .toList(),
                aujourdhui.minusWeeks(suivi.semaines()));
        var choisis = suivi.amenagements();
        if (choisis != null) {
            livrets.choisir(livret, choisis, responsable, aujourdhui.minusWeeks(suivi.semaines()));
        }
        var partage = suivi.partage();
        if (partage != null) {
            livrets.partager(livret, responsable, aujourdhui.minusWeeks(partage));
        }
        var plan = suivi.ppre();
        if (plan != null) {
            var ppre = ppres.rediger(
                    livret, plan.champs(), responsable, aujourdhui.minusWeeks(plan.semaines()), plan.finalise());
            var observations = plan.observations();
            if (observations != null) {
                observations.forEach(vue -> ppres.observer(
                        ppre,
                        vue.objectif(),
                        new Releve(aujourdhui.minusDays(vue.jours()), vue.valeur(), vue.mot()),
                        responsable));
            }
            var notes = plan.suivi();
            if (notes != null) {
                noter(ppre, notes, responsable, aujourdhui);
            }
            var rectificatif = plan.rectificatif();
            if (rectificatif != null) {
                ppres.rectifier(
                        ppre,
                        rectificatif.motif(),
                        rectificatif.champs(),
                        responsable,
                        aujourdhui.minusDays(rectificatif.jours()),
                        rectificatif.finalise());
            }
            var interruption = plan.interruption();
            if (interruption != null) {
                ppres.interrompre(ppre, aujourdhui.minusDays(interruption.jours()), interruption.motif());
            }
            var bilan = plan.bilan();
            if (bilan != null) {
                evaluer(ppre, bilan, responsable, aujourdhui.minusWeeks(bilan.semaines()));
            }
            var signatures = plan.signatures();
            if (signatures != null) {
                signatures.forEach(signature -> ppres.signer(
                        ppre,
                        Signataire.de(signature.signataire()).orElseThrow(),
                        signature.nom(),
                        signature.trace(),
                        responsable,
                        aujourdhui.minusDays(signature.jours())));
            }
        }
        var recu = suivi.recu();
        if (recu != null) {
            livrets.recevoir(livret, aujourdhui.minusDays(recu));
        }
    }

    private void evaluer(PpreId ppre, Bilan bilan, CompteId responsable, LocalDate le) {
        var champs = new HashMap<>(bilan.champs());
        champs.put("bilan.date", Dates.enChiffres(le));
        ppres.evaluer(ppre, champs, responsable, le, bilan.finalise());
    }

    private void noter(PpreId ppre, Notes notes, CompteId responsable, LocalDate aujourdhui) {
        var champs = new HashMap<>(notes.champs());
        notes.jours().forEach((champ, jours) -> champs.put(champ, Dates.enChiffres(aujourdhui.minusDays(jours))));
        ppres.suivre(ppre, champs, responsable, aujourdhui);
    }

    private Eleve eleve(String uai, String nom, String prenom, String classe, Map<String, Etablissement> ecoles) {
        var ecole = ecoles.get(uai);
        if (ecole == null) {
            throw new IllegalStateException("Pas d'établissement " + uai);
        }
        return eleve(eleves.de(ecole.id()), prenom, nom, classe);
    }

    private static Eleve eleve(List<Eleve> inscrits, String prenom, String nom, String classe) {
        return inscrits.stream()
                .filter(eleve -> eleve.nomFamille().equals(nom)
                        && eleve.prenom().equals(prenom)
                        && eleve.classe().equals(classe))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Un élève de la démonstration manque au fichier"));
    }

    private static CompteId compte(Map<String, CompteId> comptes, String identifiant) {
        var compte = comptes.get(identifiant);
        if (compte == null) {
            throw new IllegalStateException("Pas de compte « %s » dans la démonstration".formatted(identifiant));
        }
        return compte;
    }

    private static Scenes lire() {
        try (var fichier = new ClassPathResource("demonstration/demonstration.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(fichier, Scenes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
