package fr.lpi.ppre.application.bilan;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.EntetesPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.ConflitsOuverts;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.application.EtatDesConflits;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// « Finaliser le bilan »: the PPRE and its bilan are one document from now on.
@Component
public class FinaliserBilan {

    private final DroitsPpre droits;
    private final LirePpre lirePpre;
    private final JdbcPpres ppres;
    private final EntetesPpre entetes;
    private final EtatDesConflits conflits;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    FinaliserBilan(
            DroitsPpre droits,
            LirePpre lirePpre,
            JdbcPpres ppres,
            EntetesPpre entetes,
            EtatDesConflits conflits,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.lirePpre = lirePpre;
        this.ppres = ppres;
        this.entetes = entetes;
        this.conflits = conflits;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @return the number of the livret, where the document is now read
    /// @throws fr.lpi.ppre.domain.PpreIncomplet something is still wanting
    /// @throws ConflitsOuverts a text, of this person or another, still waits for its choice
    /// @throws fr.lpi.ppre.domain.PpreFige finalised by somebody else meanwhile
    @Transactional
    public String executer(Utilisateur par, PpreId id, String cle) {
        return envois.uneFois(cle, () -> finaliser(par, id));
    }

    private String finaliser(Utilisateur par, PpreId id) {
        droits.bilanAEcrire(par, id);
        conflits.exigerAucun(id);
        var ouvert = lirePpre.bilanSansTrace(par, id);
        var bilan = ouvert.bilan();
        var evalue = bilan.finaliser(
                ouvert.formulaire(), ouvert.observations(), entetes.du(bilan.livret(), LocalDate.now(horloge)));
        ppres.finaliserBilan(evalue, par.id(), horloge.instant());
        annonces.publishEvent(
                Acte.surLivret(par, "bilan.finalise", bilan.livret().valeur(), id.valeur()));
        return evalue.bilan().entete().numeroLivret();
    }
}
