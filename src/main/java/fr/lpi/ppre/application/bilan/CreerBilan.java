package fr.lpi.ppre.application.bilan;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.bilan.ChampsBilan;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.suivi.Reperes;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.ppre.persistence.JdbcSuivis;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// « Créer le bilan du PPRE »: asking twice, or by two people, opens one.
@Component
public class CreerBilan {

    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final JdbcSuivis suivis;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CreerBilan(
            DroitsPpre droits, JdbcPpres ppres, JdbcSuivis suivis, ApplicationEventPublisher annonces, Clock horloge) {
        this.droits = droits;
        this.ppres = ppres;
        this.suivis = suivis;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// The bilan is dated today until somebody writes another day.
    ///
    /// @throws PpreFige the PPRE has its bilan
    /// @throws RectificatifEnCours the PPRE is being rectified
    /// @throws AccordRefuse nothing was carried out that a bilan could tell
    @Transactional
    public void executer(Utilisateur par, PpreId id) {
        switch (droits.aEvaluer(par, id)) {
            case BilanEnCours _ -> {}
            case Rectification _ -> throw new RectificatifEnCours();
            case Interrompu _ -> throw new Introuvable();
            case Evalue evalue -> throw PpreFige.de(evalue);
            case Finalise finalise -> {
                if (arrete(finalise)) {
                    throw new AccordRefuse();
                }
                var aujourdhui = Dates.enChiffres(LocalDate.now(horloge));
                var bilan = finalise.ouvrirBilan(new Saisie(Map.of(ChampsBilan.DATE, aujourdhui)), horloge.instant());
                ppres.ouvrir(bilan);
                annonces.publishEvent(
                        Acte.surLivret(par, "bilan.cree", bilan.livret().valeur(), id.valeur()));
            }
        }
    }

    private boolean arrete(Finalise finalise) {
        var reperes = Reperes.de(finalise, LocalDate.now(horloge), horloge.getZone());
        return suivis.de(finalise).accord(reperes).arreteLe().isPresent();
    }

    /// The family's refusal holds the PPRE up.
    public static class AccordRefuse extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /// The bilan would say of the objectifs what they are about to be no more.
    public static class RectificatifEnCours extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
