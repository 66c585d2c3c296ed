package fr.lpi.acces.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.domain.CompteGere;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts for those who manage them: active or not, with or without a password.
@Repository
public class JdbcGestion {

    private static final String LECTURE = """
            select c.id, c.identifiant, c.prenom, c.nom, c.profil, c.departement, c.actif,
                   c.mot_de_passe is not null as choisi, c.derniere_connexion,
                   (select max(l.expire_le) from acces.lien l
                    where l.compte_id = c.id and l.utilise_le is null and l.remplace_le is null) as lien_jusqu_a,
                   (select coalesce(array_agg(a.etablissement_id), '{}') from acces.affectation a
                    where a.compte_id = c.id) as ou
            from acces.compte c
            where %s
            order by c.nom, c.prenom, c.id
            """;

    private final JdbcClient sql;

    JdbcGestion(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<CompteGere> parId(CompteId id) {
        return sql.sql(LECTURE.formatted("c.id = :id"))
                .param("id", id.valeur())
                .query(JdbcGestion::lire)
                .optional();
    }

    public List<CompteGere> de(EtablissementId etablissement) {
        return sql.sql(LECTURE.formatted(
                        "c.id in (select compte_id from acces.affectation where etablissement_id = :ou)"))
                .param("ou", etablissement.valeur())
                .query(JdbcGestion::lire)
                .list();
    }

    public List<CompteGere> de(Profil profil) {
        return sql.sql(LECTURE.formatted("c.profil = :profil"))
                .param("profil", profil.name())
                .query(JdbcGestion::lire)
                .list();
    }

    public boolean aUnAdministrateur() {
        return sql.sql("select exists (select from acces.compte where profil = 'ADMINISTRATEUR' and actif)")
                .query(Boolean.class)
                .single();
    }

    public boolean estPris(String identifiant) {
        return sql.sql("select exists (select from acces.compte where identifiant = :identifiant)")
                .param("identifiant", identifiant)
                .query(Boolean.class)
                .single();
    }

    /// @return nothing when somebody has that name already
    public Optional<CompteId> ajouter(
            String identifiant,
            String prenom,
            String nom,
            Profil profil,
            @Nullable EtablissementId etablissement,
            @Nullable String departement) {
        var id = sql.sql("""
                        insert into acces.compte (identifiant, prenom, nom, profil, departement)
                        values (:identifiant, :prenom, :nom, :profil, :departement)
                        on conflict (identifiant) do nothing
                        returning id
                        """)
                .param("identifiant", identifiant)
                .param("prenom", prenom)
                .param("nom", nom)
                .param("profil", profil.name())
                .param("departement", departement)
                .query(UUID.class)
                .optional();
        if (id.isPresent() && etablissement != null) {
            sql.sql("insert into acces.affectation (compte_id, etablissement_id) values (:compte, :ou)")
                    .param("compte", id.get())
                    .param("ou", etablissement.valeur())
                    .update();
        }
        return id.map(CompteId::new);
    }

    /// @return whether something changed
    public boolean activer(CompteId id, boolean actif) {
        return sql.sql("update acces.compte set actif = :actif where id = :id and actif <> :actif")
                        .param("actif", actif)
                        .param("id", id.valeur())
                        .update()
                == 1;
    }

    private static CompteGere lire(ResultSet ligne, int rang) throws SQLException {
        return new CompteGere(
                new CompteId(ligne.getObject("id", UUID.class)),
                ligne.getString("identifiant"),
                ligne.getString("prenom"),
                ligne.getString("nom"),
                Profil.valueOf(ligne.getString("profil")),
                ligne.getString("departement"),
                ligne.getBoolean("actif"),
                ligne.getBoolean("choisi"),
                instant(ligne, "derniere_connexion"),
                instant(ligne, "lien_jusqu_a"),
                Arrays.stream((UUID[]) ligne.getArray("ou").getArray())
                        .map(EtablissementId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static @Nullable Instant instant(ResultSet ligne, String colonne) throws SQLException {
        var le = ligne.getTimestamp(colonne);
        return le == null ? null : le.toInstant();
    }
}
