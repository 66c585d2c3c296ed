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
import fr.lpi.ppre.application.CreerPpre;
import fr.lpi.ppre.domain.suivi.BesoinEnAttente;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.SaisieBesoin;
import fr.lpi.ppre.persistence.JdbcBesoins;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import fr.lpi.web.formulaire.Jour;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final LireBesoin lireBesoin;
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
            LireBesoin lireBesoin,
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
        this.lireBesoin = lireBesoin;
        this.besoins = besoins;
        this.formulaire = formulaire;
        this.creerPpre = creerPpre;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// What became of a form about a need.
    public enum Issue {
        FAIT,
        /// Another need was noted meanwhile: one at a time.
        UN_AUTRE_ATTEND,
        /// A PPRE was begun meanwhile: its suivi is where the need is noted.
        PPRE_EN_COURS,
        /// The need that was shown waits for no answer any more.
        DEJA_TRAITE
    }

    /// @param champs those of the first task of a suivi
    /// @return kept only if it is done
    /// @throws SaisieRefusee its day or a text is to be mended
    @Transactional
    public Issue noter(Utilisateur par, NumeroLivret numero, Map<String, String> champs, String cle) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new).id();
        acces.exiger(par, Droit.ECRIRE_PPRE, livret.valeur());
        var saisie = new SaisieBesoin(champs).besoin(formulaire, LocalDate.now(horloge));
        return uneFois(cle, livret, () -> {
            if (!lireBesoin.libre(livret)) {
                return Issue.PPRE_EN_COURS;
            }
            if (besoins.enAttente(livret).isPresent()) {
                return Issue.UN_AUTRE_ATTEND;
            }
            var lu = saisie.lu().orElseThrow(() -> new SaisieRefusee(saisie.refus()));
            var besoin = new BesoinEnAttente(
                    livret,
                    UUID.randomUUID(),
                    lu.le(),
                    lu.circonstance(),
                    lu.par(),
                    lu.constat(),
                    par.id(),
                    horloge.instant());
            besoins.noter(besoin);
            annonces.publishEvent(Acte.surLivret(par, "besoin.note", livret.valeur(), besoin.id()));
            return Issue.FAIT;
        });
    }

    /// Validates the mise en place: the draft is opened, and whoever writes it is named.
    ///
    /// @param besoin the need that was shown
    /// @param champs those of the second task of a suivi
    /// @throws SaisieRefusee the day is to be mended, or nobody is named
    /// @throws fr.lpi.ppre.domain.PpreDejaEnCours one at a time
    @Transactional
    public Issue valider(Utilisateur par, NumeroLivret numero, String besoin, Map<String, String> champs, String cle) {
        var livret = aRepondre(par, numero);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var saisie = new SaisieBesoin(champs)
                .validation(
                        attendu(livret, besoin),
                        formulaire,
                        LocalDate.now(horloge),
                        Redacteurs.codes(redacteurs.de(livret, eleve)));
        var lu = saisie.lu().orElseThrow(() -> new SaisieRefusee(saisie.refus()));
        return repondre(
                livret,
                besoin,
                cle,
                attend -> creerPpre.apresValidation(
                        par,
                        livret,
                        eleve,
                        attend,
                        Map.of(
                                ChampsSuivi.VALIDATION_LE,
                                Jour.ecrire(lu.le()),
                                ChampsSuivi.VALIDATION_PAR,
                                par.nomComplet(),
                                ChampsSuivi.REDACTEUR,
                                lu.redacteur())));
    }

    /// « Ne pas donner suite ».
    ///
    /// @param besoin the need that was shown
    @Transactional
    public Issue ecarter(Utilisateur par, NumeroLivret numero, String besoin, String cle) {
        var livret = aRepondre(par, numero);
        return repondre(livret, besoin, cle, attend -> {
            besoins.ecarter(attend, LocalDate.now(horloge));
            annonces.publishEvent(
                    Acte.surLivret(par, "besoin.ecarte", livret.id().valeur(), attend.id()));
        });
    }

    private Livret aRepondre(Utilisateur par, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, Droit.ECRIRE_PPRE, livret.id().valeur());
        if (role != RoleSurLivret.DIRECTION) {
            throw new Introuvable();
        }
        return livret;
    }

    /// Answers the need that was shown, not one that was noted since.
    private Issue repondre(Livret livret, String besoin, String cle, Consumer<BesoinEnAttente> reponse) {
        return uneFois(
                cle,
                livret.id(),
                () -> attendu(livret, besoin)
                        .map(attend -> {
                            reponse.accept(attend);
                            return Issue.FAIT;
                        })
                        .orElse(Issue.DEJA_TRAITE));
    }

    private Optional<BesoinEnAttente> attendu(Livret livret, String besoin) {
        return besoins.enAttente(livret.id())
                .filter(attend -> attend.id().toString().equals(besoin));
    }

    /// Those who note, answer, or begin a PPRE on the same livret come one after the other.
    private Issue uneFois(String cle, LivretId livret, Supplier<Issue> acte) {
        return Issue.valueOf(envois.uneFois(cle, () -> {
            livrets.tenir(livret);
            return acte.get().name();
        }));
    }
}
