package fr.lpi.acces.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Droit;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.web.erreur.Introuvable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VerifierAcces implements Acces {

    private final JdbcClient sql;

    VerifierAcces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<RoleSurLivret> roleSur(Utilisateur utilisateur, UUID livret) {
        return sql
                .sql("""
                        select role from livret.role_de_compte
                        where livret_id = :livret and compte_id = :compte
                        """)
                .param("livret", livret)
                .param("compte", utilisateur.id().valeur())
                .query(String.class)
                .stream()
                .map(RoleSurLivret::valueOf)
                .min(RoleSurLivret::compareTo);
    }

    @Override
    public RoleSurLivret exiger(Utilisateur utilisateur, Droit droit, UUID livret) {
        return roleSur(utilisateur, livret).filter(droit::accordeA).orElseThrow(Introuvable::new);
    }

    @Override
    public void exigerDirection(Utilisateur utilisateur, EtablissementId etablissement) {
        if (!utilisateur.dirige(etablissement)) {
            throw new Introuvable();
        }
    }

    @Override
    public void exigerExercice(Utilisateur utilisateur, EtablissementId etablissement) {
        if (!utilisateur.exerceDans(etablissement)) {
            throw new Introuvable();
        }
    }
}
