package fr.lpi.ppre.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.EntetesPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// « En confirmant, aucune modification ne pourra être apportée. »
@Component
public class FinaliserPpre {

    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final EntetesPpre entetes;
    private final EtatDesConflits conflits;
    private final Formulaires formulaires;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    FinaliserPpre(
            DroitsPpre droits,
            JdbcPpres ppres,
            EntetesPpre entetes,
            EtatDesConflits conflits,
            Formulaires formulaires,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.ppres = ppres;
        this.entetes = entetes;
        this.conflits = conflits;
        this.formulaires = formulaires;
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
        var brouillon = droits.brouillonAEcrire(par, id);
        conflits.exigerAucun(id);
        var finalise =
                brouillon.finaliser(formulaires.de(brouillon), entetes.du(brouillon.livret(), LocalDate.now(horloge)));
        ppres.finaliser(finalise, Map.of(), par.id(), horloge.instant());
        annonces.publishEvent(
                Acte.surLivret(par, "ppre.finalise", brouillon.livret().valeur(), id.valeur()));
        return finalise.document().entete().numeroLivret();
    }
}
