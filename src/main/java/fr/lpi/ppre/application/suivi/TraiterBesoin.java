package fr.lpi.ppre.application.suivi;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Droit;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
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
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A need before there is a PPRE: noted by whoever would write it, answered by the direction.
@Component
public class TraiterBesoin {

    private final Acces acces;
    private final Livrets livrets;
    private final Eleves eleves;
    private final Redacteurs redacteurs;
    private final Circonstances circonstances;
    private final EtatsPpre etats;
    private final JdbcBesoins besoins;
    private final FormulaireSuivi formulaire;
    private final CreerPpre creerPpre;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    TraiterBesoin(
            Acces acces,
            Livrets livrets,
            Eleves eleves,
            Redacteurs redacteurs,
            Circonstances circonstances,
            EtatsPpre etats,
            JdbcBesoins besoins,
            FormulaireSuivi formulaire,
            CreerPpre creerPpre,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.redacteurs = redacteurs;
        this.circonstances = circonstances;
        this.etats = etats;
        this.besoins = besoins;
        this.formulaire = formulaire;
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

    /// What became of a form about a need.
    public enum Issue {
        FAIT,
        /// Another need was noted meanwhile: one at a time.
        UN_AUTRE_ATTEND,
        /// A PPRE was begun meanwhile: its suivi is where the need is noted.
        PPRE_EN_COURS,
        /// Nothing waits for an answer any more.
        DEJA_TRAITE
    }

    @Transactional
    public Ouvert ouvrir(Utilisateur par, NumeroLivret numero) {
        var ouvert = sansTrace(par, numero);
        var livret = ouvert.livret().id().valeur();
        annonces.publishEvent(Acte.surLivret(par, "besoin.consulte", livret, livret));
        return ouvert;
    }

    /// The same for an answer to a page that is open already.
    @Transactional(readOnly = true)
    public Ouvert sansTrace(Utilisateur par, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, Droit.ECRIRE_PPRE, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var direction = role == RoleSurLivret.DIRECTION;
        return new Ouvert(
                livret,
                eleve,
                besoins.enAttente(livret.id()),
                direction ? circonstances.redoublement(eleve.id()) : Optional.empty(),
                redacteurs.de(livret, eleve),
                direction,
                libre(livret.id()));
    }

    /// @param champs those of the first task of a suivi
    /// @return kept only if it is done
    /// @throws BesoinIncomplet its day or a text is to be mended
    @Transactional
    public Issue noter(Utilisateur par, NumeroLivret numero, Map<String, String> champs, String cle) {
        var ouvert = sansTrace(par, numero);
        var livret = ouvert.livret().id();
        var lu = lire(
                ouvert, champs, ChampsSuivi.BESOIN_LE, "Écrivez le jour où le besoin a été identifié, par exemple %s.");
        return uneFois(cle, livret, () -> {
            if (!libre(livret)) {
                return Issue.PPRE_EN_COURS;
            }
            var besoin = new BesoinEnAttente(
                    livret,
                    UUID.randomUUID(),
                    Objects.requireNonNull(lu.besoin().le()),
                    champs.getOrDefault(ChampsSuivi.BESOIN_CIRCONSTANCE, ""),
                    lu.besoin().par(),
                    lu.besoin().constat(),
                    par.id(),
                    horloge.instant());
            if (!besoins.noter(besoin)) {
                return Issue.UN_AUTRE_ATTEND;
            }
            annonces.publishEvent(Acte.surLivret(par, "besoin.note", livret.valeur(), besoin.id()));
            return Issue.FAIT;
        });
    }

    /// Validates the mise en place: the draft is opened, and whoever writes it is named.
    ///
    /// @param champs those of the second task of a suivi
    /// @throws BesoinIncomplet the day is to be mended, or nobody is named
    /// @throws fr.lpi.ppre.domain.PpreDejaEnCours one at a time
    @Transactional
    public Issue valider(Utilisateur par, NumeroLivret numero, Map<String, String> champs, String cle) {
        var ouvert = exigerDirection(par, numero);
        var livret = ouvert.livret();
        var lu = lire(ouvert, champs, ChampsSuivi.VALIDATION_LE, "Écrivez le jour de la validation, par exemple %s.");
        var redacteur = lu.validation().redacteur();
        if (redacteur.isEmpty()) {
            throw new BesoinIncomplet(List.of(manque(
                    ChampsSuivi.REDACTEUR, "Choisissez qui rédige le PPRE, par exemple l'enseignant responsable.")));
        }
        return uneFois(cle, livret.id(), () -> {
            if (besoins.enAttente(livret.id()).isEmpty()) {
                return Issue.DEJA_TRAITE;
            }
            creerPpre.apresValidation(
                    par,
                    livret,
                    Map.of(
                            ChampsSuivi.VALIDATION_LE,
                            Jours.ecrire(Objects.requireNonNull(lu.validation().le())),
                            ChampsSuivi.VALIDATION_PAR,
                            par.nomComplet(),
                            ChampsSuivi.REDACTEUR,
                            redacteur));
            return Issue.FAIT;
        });
    }

    /// « Ne pas donner suite ».
    @Transactional
    public Issue ecarter(Utilisateur par, NumeroLivret numero, String cle) {
        var livret = exigerDirection(par, numero).livret().id();
        return uneFois(
                cle,
                livret,
                () -> besoins.enAttente(livret)
                        .map(besoin -> {
                            besoins.ecarter(besoin, LocalDate.now(horloge));
                            annonces.publishEvent(Acte.surLivret(par, "besoin.ecarte", livret.valeur(), besoin.id()));
                            return Issue.FAIT;
                        })
                        .orElse(Issue.DEJA_TRAITE));
    }

    /// Those who note, answer, or begin a PPRE on the same livret come one after the other.
    private Issue uneFois(String cle, LivretId livret, Supplier<Issue> acte) {
        return Issue.valueOf(envois.uneFois(cle, () -> {
            livrets.tenir(livret);
            return acte.get().name();
        }));
    }

    private boolean libre(LivretId livret) {
        return etats.des(List.of(livret)).getOrDefault(livret, List.of()).stream()
                .noneMatch(EtatPpre::enCours);
    }

    private Ouvert exigerDirection(Utilisateur par, NumeroLivret numero) {
        var ouvert = sansTrace(par, numero);
        if (!ouvert.direction()) {
            throw new Introuvable();
        }
        return ouvert;
    }

    /// @param date the field without which nothing is done
    private LectureSuivi lire(Ouvert ouvert, Map<String, String> champs, String date, String sansDate) {
        var aujourdhui = LocalDate.now(horloge);
        var lecture = LectureSuivi.de(
                new Saisie(new TreeMap<>(champs)),
                formulaire,
                new Reperes(aujourdhui, null, null, aujourdhui),
                Redacteurs.codes(ouvert.redacteurs()));
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
        return Manque.bloquant(formulaire.tache(champ).orElseThrow(), champ, formulaire.ou(champ), message);
    }
}
