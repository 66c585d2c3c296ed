package fr.lpi.acces.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import java.sql.Timestamp;
import java.time.Instant;
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
        return sql.sql("select id, mot_de_passe from acces.compte where identifiant = :identifiant and actif"
                        + " and mot_de_passe is not null")
                .param("identifiant", identifiant)
                .query(Secret.class)
                .optional();
    }

    /// @param motDePasse encoded
    public void choisir(CompteId compte, String motDePasse) {
        sql.sql("update acces.compte set mot_de_passe = :motDePasse where id = :id")
                .param("motDePasse", motDePasse)
                .param("id", compte.valeur())
                .update();
    }

    public void noterConnexion(CompteId compte, Instant le) {
        sql.sql("update acces.compte set derniere_connexion = :le where id = :id")
                .param("le", Timestamp.from(le))
                .param("id", compte.valeur())
                .update();
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

    public void rattacher(CompteId mdph, String departement) {
        sql.sql("update acces.compte set departement = :departement where id = :id")
                .param("departement", departement)
                .param("id", mdph.valeur())
                .update();
    }
}
