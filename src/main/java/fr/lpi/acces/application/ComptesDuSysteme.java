package fr.lpi.acces.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.OuvrirComptes;
import fr.lpi.acces.Profil;
import fr.lpi.config.Systeme;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ComptesDuSysteme implements OuvrirComptes {

    private final JdbcClient sql;
    private final PasswordEncoder encodeur;

    ComptesDuSysteme(JdbcClient sql, PasswordEncoder encodeur) {
        this.sql = sql;
        this.encodeur = encodeur;
    }

    @Override
    public boolean aucun() {
        return !sql.sql("select exists (select from acces.compte)")
                .query(Boolean.class)
                .single();
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
        var id = sql.sql("""
                        insert into acces.compte (identifiant, prenom, nom, profil, mot_de_passe)
                        values (:identifiant, :prenom, :nom, :profil, :motDePasse) returning id
                        """)
                .param("identifiant", identifiant)
                .param("prenom", prenom)
                .param("nom", nom)
                .param("profil", profil.name())
                .param("motDePasse", encodeur.encode(motDePasse))
                .query(UUID.class)
                .single();
        for (var etablissement : etablissements) {
            sql.sql("insert into acces.affectation (compte_id, etablissement_id) values (:compte, :ou)")
                    .param("compte", id)
                    .param("ou", etablissement.valeur())
                    .update();
        }
        return new CompteId(id);
    }
}
