package fr.lpi.ppre.persistence;

import fr.lpi.acces.EtablissementId;
import fr.lpi.ppre.domain.formulaire.FonctionsEnPlus;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a school chose for its PPRE.
@Repository
public class JdbcReglages {

    public static final String VALIDATION_PREALABLE = "validation-prealable";

    private final JdbcClient sql;

    JdbcReglages(JdbcClient sql) {
        this.sql = sql;
    }

    public FonctionsEnPlus fonctions(EtablissementId etablissement) {
        return new FonctionsEnPlus(sql
                .sql("""
                        select fonction, active from ppre.reglage_etablissement
                        where etablissement_id = :ou and fonction <> :validation
                        """)
                .param("validation", VALIDATION_PREALABLE)
                .param("ou", etablissement.valeur())
                .query((ligne, _) -> Map.entry(ligne.getString("fonction"), ligne.getBoolean("active")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// « La direction valide la mise en place avant la rédaction »; off until somebody switches it on.
    public boolean validationPrealable(EtablissementId etablissement) {
        return sql.sql("""
                        select active from ppre.reglage_etablissement
                        where etablissement_id = :ou and fonction = :validation
                        """)
                .param("ou", etablissement.valeur())
                .param("validation", VALIDATION_PREALABLE)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// Until the transaction ends, nobody else changes the settings of this school.
    public void reserver(EtablissementId etablissement) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:cle, 0))")
                .param("cle", "ppre.reglage " + etablissement)
                .query((ResultSet _) -> {});
    }

    public void regler(EtablissementId etablissement, String fonction, boolean active, Instant le) {
        sql.sql("""
                        insert into ppre.reglage_etablissement (etablissement_id, fonction, active, modifie_le)
                        values (:ou, :fonction, :active, :le)
                        on conflict (etablissement_id, fonction)
                        do update set active = excluded.active, modifie_le = excluded.modifie_le
                        """)
                .param("ou", etablissement.valeur())
                .param("fonction", fonction)
                .param("active", active)
                .param("le", Timestamp.from(le))
                .update();
    }
}
