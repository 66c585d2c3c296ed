package fr.lpi.acces.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts with their passwords, never but encoded.
@Repository
public class JdbcSecrets {

    private final JdbcClient sql;

    JdbcSecrets(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param motDePasse encoded
    public record Secret(UUID id, String motDePasse) {}

    /// Of an account that may still log in.
    public Optional<Secret> de(String identifiant) {
        return sql.sql("select id, mot_de_passe from acces.compte where identifiant = :identifiant and actif")
                .param("identifiant", identifiant)
                .query(Secret.class)
                .optional();
    }

    public boolean aucunCompte() {
        return !sql.sql("select exists (select from acces.compte)")
                .query(Boolean.class)
                .single();
    }

    /// @param motDePasse encoded
    public CompteId ajouter(
            String identifiant,
            String prenom,
            String nom,
            Profil profil,
            String motDePasse,
            Set<EtablissementId> etablissements) {
        var id = sql.sql("""
                        insert into acces.compte (identifiant, prenom, nom, profil, mot_de_passe)
                        values (:identifiant, :prenom, :nom, :profil, :motDePasse) returning id
                        """)
                .param("identifiant", identifiant)
                .param("prenom", prenom)
                .param("nom", nom)
                .param("profil", profil.name())
                .param("motDePasse", motDePasse)
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
