package fr.lpi.acces.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.OuvrirComptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.persistence.JdbcGestion;
import fr.lpi.acces.persistence.JdbcSecrets;
import fr.lpi.config.Systeme;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ComptesDuSysteme implements OuvrirComptes {

    private final JdbcSecrets secrets;
    private final JdbcGestion comptes;
    private final PasswordEncoder encodeur;

    ComptesDuSysteme(JdbcSecrets secrets, JdbcGestion comptes, PasswordEncoder encodeur) {
        this.secrets = secrets;
        this.comptes = comptes;
        this.encodeur = encodeur;
    }

    @Override
    public boolean aucun() {
        return secrets.aucunCompte();
    }

    @Override
    @Transactional
    public CompteId ouvrir(
            String identifiant,
            String prenom,
            String nom,
            Profil profil,
            String motDePasse,
            Set<EtablissementId> etablissements) {
        Systeme.exiger();
        return secrets.ajouter(identifiant, prenom, nom, profil, encodeur.encode(motDePasse), etablissements);
    }

    @Override
    @Transactional
    public void fermer(CompteId compte) {
        Systeme.exiger();
        comptes.activer(compte, false);
    }

    @Override
    @Transactional
    public void rattacher(CompteId mdph, String departement) {
        Systeme.exiger();
        secrets.rattacher(mdph, departement);
    }
}
