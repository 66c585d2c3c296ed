package fr.lpi.acces.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.domain.MotDePasse;
import fr.lpi.acces.persistence.JdbcLiens;
import fr.lpi.acces.persistence.JdbcSecrets;
import fr.lpi.acces.persistence.JdbcSessions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes one's own password; the other sessions of the account end.
@Component
public class ChangerMotDePasse {

    private final JdbcSecrets secrets;
    private final JdbcLiens liens;
    private final JdbcSessions sessions;
    private final LimiterLesEssais essais;
    private final PasswordEncoder encodeur;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ChangerMotDePasse(
            JdbcSecrets secrets,
            JdbcLiens liens,
            JdbcSessions sessions,
            LimiterLesEssais essais,
            PasswordEncoder encodeur,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.secrets = secrets;
        this.liens = liens;
        this.sessions = sessions;
        this.essais = essais;
        this.encodeur = encodeur;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @param session the one to keep
    /// @throws SaisieRefusee something is to be corrected
    /// @throws TropDEssais whoever is there does not know the current password
    @Transactional
    public void executer(Utilisateur moi, String actuel, String nouveau, String session) {
        var lu = MotDePasse.lu(nouveau);
        new Controle()
                .champ(
                        "actuel",
                        actuel.isEmpty() ? Optional.of("Saisissez votre mot de passe actuel.") : Optional.empty())
                .champ("nouveau", MotDePasse.refus(lu, moi.identifiant()))
                .champ(
                        "nouveau",
                        !lu.isEmpty() && lu.equals(MotDePasse.lu(actuel))
                                ? Optional.of("C'est votre mot de passe actuel : choisissez-en un autre.")
                                : Optional.empty())
                .conclure();
        if (!essais.essayer(moi.identifiant(), () -> estLActuel(moi, MotDePasse.lu(actuel)))) {
            throw new SaisieRefusee(
                    "actuel",
                    "Ce n'est pas votre mot de passe actuel. Cochez « Afficher » pour vérifier les majuscules et les chiffres.");
        }
        secrets.choisir(moi.id(), String.valueOf(encodeur.encode(lu)));
        liens.retirer(moi.id(), horloge.instant());
        sessions.terminer(moi.id(), session);
        annonces.publishEvent(
                new Acte(moi.id(), "compte.mot_de_passe.change", null, moi.id().valeur(), null, null));
    }

    private boolean estLActuel(Utilisateur moi, String motDePasse) {
        return secrets.de(moi.identifiant())
                .filter(secret -> encodeur.matches(motDePasse, secret.motDePasse()))
                .isPresent();
    }
}
