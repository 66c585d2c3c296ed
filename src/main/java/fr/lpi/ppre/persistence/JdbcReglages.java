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

    private final JdbcClient sql;

    JdbcReglages(JdbcClient sql) {
        this.sql = sql;
    }

    public FonctionsEnPlus fonctions(EtablissementId etablissement) {
        return new FonctionsEnPlus(sql
                .sql("select fonction, active from ppre.reglage_etablissement where etablissement_id = :ou")
                .param("ou", etablissement.valeur())
                .query((ligne, _) -> Map.entry(ligne.getString("fonction"), ligne.getBoolean("active")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
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
