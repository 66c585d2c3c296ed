package fr.lpi.demonstration;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.OuvrirComptes;
import fr.lpi.acces.Profil;
import fr.lpi.config.ReglagesLpi;
import fr.lpi.config.Systeme;
import fr.lpi.demonstration.Scenes.Bilan;
import fr.lpi.demonstration.Scenes.Notes;
import fr.lpi.demonstration.Scenes.Plan;
import fr.lpi.demonstration.Scenes.Suivi;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.Releve;
import fr.lpi.ppre.Signataire;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.web.Dates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
    private final AccompagnementDeDemonstration accompagnement;
    private final TransactionOperations transaction;
    private final Clock horloge;

    Demonstration(
            ReglagesLpi reglages,
            OuvrirComptes comptes,
            Scolarite scolarite,
            Eleves eleves,
            OuvrirLivrets livrets,
            RedigerPpre ppres,
            AccompagnementDeDemonstration accompagnement,
            PlatformTransactionManager transactions,
            Clock horloge) {
        this.reglages = reglages;
        this.comptes = comptes;
        this.scolarite = scolarite;
        this.eleves = eleves;
        this.livrets = livrets;
        this.ppres = ppres;
        this.accompagnement = accompagnement;
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
        var distribution = new Distribution(ecoles, parIdentifiant);
        scenes.livrets().forEach(suivi -> ouvrir(suivi, distribution));
        accompagnement.jouer(scenes.accompagnement(), distribution);
        scenes.comptes().stream()
                .filter(compte -> Boolean.TRUE.equals(compte.ferme()))
                .forEach(compte -> comptes.fermer(distribution.compte(compte.identifiant())));
    }

    private void ouvrir(Suivi suivi, Distribution distribution) {
        var aujourdhui = LocalDate.now(horloge);
        var responsable = distribution.compte(suivi.responsable());
        var livret = livrets.ouvrir(
                Distribution.eleve(
                        eleves.de(distribution.ecole(suivi.uai())), suivi.nom(), suivi.prenom(), suivi.classe()),
                responsable,
                suivi.contributeurs().stream()
                        .map(identifiant -> distribution.compte(identifiant))
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
            jouer(
                    plan,
                    ppres.rediger(
                            livret,
                            plan.champs(),
                            responsable,
                            aujourdhui.minusWeeks(plan.semaines()),
                            plan.finalise()),
                    responsable,
                    aujourdhui);
        }
        var recu = suivi.recu();
        if (recu != null) {
            livrets.recevoir(livret, aujourdhui.minusDays(recu));
        }
    }

    private void jouer(Plan plan, PpreId ppre, CompteId responsable, LocalDate aujourdhui) {
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
        var suite = plan.suite();
        if (suite != null) {
            jouer(
                    suite,
                    ppres.renouveler(
                            ppre,
                            suite.champs(),
                            responsable,
                            aujourdhui.minusWeeks(suite.semaines()),
                            suite.finalise()),
                    responsable,
                    aujourdhui);
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

    private static Scenes lire() {
        try (var fichier = new ClassPathResource("demonstration/demonstration.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(fichier, Scenes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
