package fr.lpi.ppre.application.suivi;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Profil;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.ppre.application.CreerPpre;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Jours;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.suivi.BesoinEnAttente;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.LectureSuivi;
import fr.lpi.ppre.domain.suivi.Reperes;
import fr.lpi.ppre.persistence.JdbcBesoins;
import fr.lpi.scolarite.Circonstances;
import fr.lpi.scolarite.Circonstances.Redoublement;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A need before there is a PPRE: noted by whoever would write it, answered by the direction.
@Component
public class TraiterBesoin {

    private final Acces acces;
    private final Livrets livrets;
    private final Eleves eleves;
    private final Comptes comptes;
    private final Circonstances circonstances;
    private final EtatsPpre etats;
    private final JdbcBesoins besoins;
    private final LireSuivi lireSuivi;
    private final CreerPpre creerPpre;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    TraiterBesoin(
            Acces acces,
            Livrets livrets,
            Eleves eleves,
            Comptes comptes,
            Circonstances circonstances,
            EtatsPpre etats,
            JdbcBesoins besoins,
            LireSuivi lireSuivi,
            CreerPpre creerPpre,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.comptes = comptes;
        this.circonstances = circonstances;
        this.etats = etats;
        this.besoins = besoins;
        this.lireSuivi = lireSuivi;
        this.creerPpre = creerPpre;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// A livret, and the need that waits there.
    ///
    /// @param attend absent until one is noted
    /// @param releve what an import noticed, for the direction; absent otherwise
    /// @param direction whether this person answers it, or only notes it
    /// @param libre whether a PPRE may be begun
    public record Ouvert(
            Livret livret,
            Eleve eleve,
            Optional<BesoinEnAttente> attend,
            Optional<Redoublement> releve,
            List<Utilisateur> redacteurs,
            boolean direction,
            boolean libre) {}

    /// What a form about a need wants before it is taken.
    public static class BesoinIncomplet extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Manque> manques;

        BesoinIncomplet(List<Manque> manques) {
            super("Besoin incomplet", null, false, false);
            this.manques = List.copyOf(manques);
        }

        public List<Manque> manques() {
            return manques;
        }
    }

    @Transactional
    public Ouvert ouvrir(Utilisateur par, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, Droit.ECRIRE_PPRE, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var direction = role == RoleSurLivret.DIRECTION;
        return new Ouvert(
                livret,
                eleve,
                besoins.enAttente(livret.id()),
                direction ? circonstances.redoublement(eleve.id()) : Optional.empty(),
                comptes.de(eleve.etablissement().id()).stream()
                        .filter(compte -> compte.profil() == Profil.DIRECTION || livret.estConfieA(compte.id()))
                        .toList(),
                direction,
                etats.des(List.of(livret.id())).getOrDefault(livret.id(), List.of()).stream()
                        .noneMatch(EtatPpre::enCours));
    }

    /// @param champs those of the first task of a suivi
    /// @throws BesoinIncomplet its day or a text is to be mended
    @Transactional
    public void noter(Utilisateur par, NumeroLivret numero, Map<String, String> champs, String cle) {
        var ouvert = ouvrir(par, numero);
        var lu = lire(champs, ChampsSuivi.BESOIN_LE, "Écrivez le jour où le besoin a été identifié, par exemple %s.");
        envois.uneFois(cle, () -> {
            var besoin = new BesoinEnAttente(
                    ouvert.livret().id(),
                    UUID.randomUUID(),
                    Objects.requireNonNull(lu.besoin().le()),
                    lu.besoin().circonstance().isEmpty()
                            ? ""
                            : champs.getOrDefault(ChampsSuivi.BESOIN_CIRCONSTANCE, ""),
                    lu.besoin().par(),
                    lu.besoin().constat());
            if (ouvert.libre() && besoins.noter(besoin, par.id(), horloge.instant())) {
                annonces.publishEvent(
                        Acte.surLivret(par, "besoin.note", ouvert.livret().id().valeur(), besoin.id()));
            }
            return "note";
        });
    }

    /// Validates the mise en place: the draft is opened, and whoever writes it is named.
    ///
    /// @param champs those of the second task of a suivi
    /// @throws BesoinIncomplet the day is to be mended, or nobody is named
    /// @throws fr.lpi.ppre.domain.PpreDejaEnCours one at a time
    @Transactional
    public void valider(Utilisateur par, NumeroLivret numero, Map<String, String> champs, String cle) {
        var ouvert = exigerDirection(par, numero);
        var lu = lire(champs, ChampsSuivi.VALIDATION_LE, "Écrivez le jour de la validation, par exemple %s.");
        var redacteur = champs.getOrDefault(ChampsSuivi.REDACTEUR, "");
        if (ouvert.redacteurs().stream()
                .noneMatch(compte -> compte.id().toString().equals(redacteur))) {
            throw new BesoinIncomplet(List.of(manque(
                    ChampsSuivi.REDACTEUR, "Choisissez qui rédige le PPRE, par exemple l'enseignant responsable.")));
        }
        envois.uneFois(cle, () -> {
            if (ouvert.attend().isEmpty()) {
                return "rien";
            }
            creerPpre.apresValidation(
                    par,
                    ouvert.livret(),
                    Map.of(
                            ChampsSuivi.VALIDATION_LE,
                            Jours.ecrire(Objects.requireNonNull(lu.validation().le())),
                            ChampsSuivi.VALIDATION_PAR,
                            par.nomComplet(),
                            ChampsSuivi.REDACTEUR,
                            redacteur));
            return "valide";
        });
    }

    /// « Ne pas donner suite ».
    @Transactional
    public void ecarter(Utilisateur par, NumeroLivret numero, String cle) {
        var ouvert = exigerDirection(par, numero);
        envois.uneFois(cle, () -> {
            ouvert.attend().ifPresent(besoin -> {
                besoins.ecarter(besoin);
                annonces.publishEvent(
                        Acte.surLivret(par, "besoin.ecarte", besoin.livret().valeur(), besoin.id()));
            });
            return "ecarte";
        });
    }

    private Ouvert exigerDirection(Utilisateur par, NumeroLivret numero) {
        var ouvert = ouvrir(par, numero);
        if (!ouvert.direction()) {
            throw new Introuvable();
        }
        return ouvert;
    }

    /// @param date the field without which nothing is done
    private LectureSuivi lire(Map<String, String> champs, String date, String sansDate) {
        var aujourdhui = LocalDate.now(horloge);
        var lecture = LectureSuivi.de(
                new Saisie(new TreeMap<>(champs)),
                lireSuivi.formulaire(),
                new Reperes(aujourdhui, null, null, aujourdhui));
        var manques = new ArrayList<>(lecture.manques());
        if (champs.getOrDefault(date, "").isBlank()) {
            manques.add(manque(date, sansDate.formatted(Jours.ecrire(aujourdhui))));
        }
        if (!manques.isEmpty()) {
            throw new BesoinIncomplet(manques);
        }
        return lecture;
    }

    private Manque manque(String champ, String message) {
        FormulaireSuivi formulaire = lireSuivi.formulaire();
        return Manque.bloquant(formulaire.tache(champ).orElseThrow(), champ, formulaire.ou(champ), message);
    }
}
