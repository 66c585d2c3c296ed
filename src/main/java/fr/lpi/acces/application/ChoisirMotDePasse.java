package fr.lpi.acces.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.domain.CompteGere;
import fr.lpi.acces.domain.EtatLien;
import fr.lpi.acces.domain.Jeton;
import fr.lpi.acces.domain.MotDePasse;
import fr.lpi.acces.persistence.JdbcGestion;
import fr.lpi.acces.persistence.JdbcLiens;
import fr.lpi.acces.persistence.JdbcSecrets;
import fr.lpi.acces.persistence.JdbcSessions;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives an account the password chosen by whoever holds its link; the sessions opened before end.
@Component
public class ChoisirMotDePasse {

    private final JdbcGestion comptes;
    private final JdbcLiens liens;
    private final JdbcSecrets secrets;
    private final JdbcSessions sessions;
    private final LimiterLesEssais essais;
    private final PasswordEncoder encodeur;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ChoisirMotDePasse(
            JdbcGestion comptes,
            JdbcLiens liens,
            JdbcSecrets secrets,
            JdbcSessions sessions,
            LimiterLesEssais essais,
            PasswordEncoder encodeur,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.comptes = comptes;
        this.liens = liens;
        this.secrets = secrets;
        this.sessions = sessions;
        this.essais = essais;
        this.encodeur = encodeur;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// Whose password the link chooses.
    ///
    /// @throws LienInutile it opens nothing, or no longer
    @Transactional(readOnly = true)
    public CompteGere compte(String jeton) {
        var lien = Jeton.lire(jeton)
                .map(lu -> liens.lire(lu, horloge.instant()))
                .orElseThrow(() -> new LienInutile(EtatLien.INCONNU));
        var compte = lien.compte();
        if (compte == null) {
            throw new LienInutile(EtatLien.INCONNU);
        }
        if (lien.etat() != EtatLien.VALABLE) {
            throw new LienInutile(lien.etat());
        }
        return comptes.parId(compte).filter(CompteGere::actif).orElseThrow(() -> new LienInutile(EtatLien.EXPIRE));
    }

    /// @throws SaisieRefusee the password will not do; the link still opens
    @Transactional
    public CompteId executer(String jeton, String motDePasse) {
        var compte = compte(jeton);
        var lu = MotDePasse.lu(motDePasse);
        new Controle()
                .champ("motDePasse", MotDePasse.refus(lu, compte.identifiant()))
                .conclure();
        if (!liens.utiliser(new Jeton(jeton), horloge.instant())) {
            throw new LienInutile(EtatLien.UTILISE);
        }
        secrets.choisir(compte.id(), String.valueOf(encodeur.encode(lu)));
        secrets.noterConnexion(compte.id(), horloge.instant());
        sessions.terminer(compte.id(), "");
        essais.oublier(compte.identifiant());
        annonces.publishEvent(new Acte(
                compte.id(), "compte.mot_de_passe.choisi", null, compte.id().valeur(), null, null));
        return compte.id();
    }
}
