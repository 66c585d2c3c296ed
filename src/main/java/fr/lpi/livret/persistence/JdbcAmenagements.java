package fr.lpi.livret.persistence;

import fr.lpi.livret.LivretId;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.Redaction.Trace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The aménagements of the livrets that the current account may see.
@Repository
public class JdbcAmenagements {

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcAmenagements(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Blank when nothing was ever chosen.
    public Redaction du(LivretId livret) {
        return lire(livret, "");
    }

    /// The same, held until the end of the transaction: two writers come one after the other.
    public Redaction pourEcrire(LivretId livret, Instant le) {
        sql.sql("""
                        insert into livret.amenagements (livret_id, modifie_le) values (:livret, :le)
                        on conflict (livret_id) do nothing
                        """)
                .param("livret", livret.valeur())
                .param("le", Timestamp.from(le))
                .update();
        return lire(livret, " for update");
    }

    public void enregistrer(LivretId livret, Redaction redaction) {
        sql.sql("""
                        update livret.amenagements
                        set champs = :champs::jsonb, traces = :traces::jsonb, revision = :revision, modifie_le = :le
                        where livret_id = :livret
                        """)
                .param("champs", json.writeValueAsString(redaction.champs()))
                .param("traces", json.writeValueAsString(redaction.traces()))
                .param("revision", redaction.revision())
                .param("le", Timestamp.from(redaction.modifieLe()))
                .param("livret", livret.valeur())
                .update();
    }

    private Redaction lire(LivretId livret, String tenu) {
        return sql.sql("select champs, traces, revision, modifie_le from livret.amenagements where livret_id = :livret"
                        + tenu)
                .param("livret", livret.valeur())
                .query((ligne, _) -> redaction(ligne))
                .optional()
                .orElseGet(() -> Redaction.vierge(Map.of(), Instant.EPOCH));
    }

    private Redaction redaction(ResultSet ligne) throws SQLException {
        return new Redaction(
                json.readValue(ligne.getString("champs"), new TypeReference<Map<String, String>>() {}),
                json.readValue(ligne.getString("traces"), new TypeReference<Map<String, Trace>>() {}),
                ligne.getInt("revision"),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant());
    }
}
