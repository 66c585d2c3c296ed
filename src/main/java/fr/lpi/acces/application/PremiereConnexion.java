package fr.lpi.acces.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.domain.EtatLien;
import fr.lpi.acces.domain.Jeton;
import fr.lpi.acces.domain.MotDePasse;
import fr.lpi.acces.domain.Noms;
import fr.lpi.acces.persistence.JdbcGestion;
import fr.lpi.acces.persistence.JdbcLiens;
import fr.lpi.acces.persistence.JdbcSecrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first administrator, created by whoever reads the terminal of the server; while there is none.
@Component
public class PremiereConnexion {

    private static final Duration DUREE = Duration.ofHours(24);

    private final JdbcGestion comptes;
    private final JdbcLiens liens;
    private final JdbcSecrets secrets;
    private final PasswordEncoder encodeur;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    PremiereConnexion(
            JdbcGestion comptes,
            JdbcLiens liens,
            JdbcSecrets secrets,
            PasswordEncoder encodeur,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.comptes = comptes;
        this.liens = liens;
        this.secrets = secrets;
        this.encodeur = encodeur;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// The word of a new link, the former ones opening nothing more; none once there is an administrator.
    @Transactional
    public Optional<Jeton> preparer() {
        if (comptes.aUnAdministrateur()) {
            return Optional.empty();
        }
        var jeton = Jeton.nouveau();
        var maintenant = horloge.instant();
        liens.ajouter(jeton, null, maintenant, maintenant.plus(DUREE));
        return Optional.of(jeton);
    }

    /// @throws LienInutile it opens nothing, or no longer
    @Transactional(readOnly = true)
    public void exiger(String jeton) {
        var lien = Jeton.lire(jeton)
                .map(lu -> liens.lire(lu, horloge.instant()))
                .filter(lu -> lu.compte() == null)
                .orElseThrow(() -> new LienInutile(EtatLien.INCONNU));
        if (lien.etat() != EtatLien.VALABLE) {
            throw new LienInutile(lien.etat());
        }
        if (comptes.aUnAdministrateur()) {
            throw new LienInutile(EtatLien.UTILISE);
        }
    }

    /// @throws SaisieRefusee something is to be corrected; the link still opens
    @Transactional
    public CompteId executer(String jeton, String prenom, String nom, String identifiant, String motDePasse) {
        exiger(jeton);
        var lu = MotDePasse.lu(motDePasse);
        new Controle()
                .champ("prenom", Noms.refus(prenom, "votre prénom", "Maëlle"))
                .champ("nom", Noms.refus(nom, "votre nom", "Le Gall"))
                .champ("identifiant", Noms.refusIdentifiant(identifiant))
                .champ("motDePasse", MotDePasse.refus(lu, identifiant))
                .conclure();
        if (!liens.utiliser(new Jeton(jeton), horloge.instant())) {
            throw new LienInutile(EtatLien.UTILISE);
        }
        var id = comptes.ajouter(identifiant, prenom, nom, Profil.ADMINISTRATEUR, null, null)
                .orElseThrow(() -> new SaisieRefusee(
                        "identifiant", "« %s » est déjà pris : choisissez-en un autre.".formatted(identifiant)));
        secrets.choisir(id, String.valueOf(encodeur.encode(lu)));
        secrets.noterConnexion(id, horloge.instant());
        annonces.publishEvent(new Acte(id, "compte.cree", null, id.valeur(), null, Profil.ADMINISTRATEUR.name()));
        return id;
    }
}
