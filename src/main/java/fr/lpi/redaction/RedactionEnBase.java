package fr.lpi.redaction;

import fr.lpi.redaction.Redaction.Trace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The four columns that hold a form being written, in whichever table: `champs`, `traces`, `revision`, `modifie_le`.
@Component
public class RedactionEnBase {

    private final JsonMapper json;

    RedactionEnBase(JsonMapper json) {
        this.json = json;
    }

    public Redaction lire(ResultSet ligne) throws SQLException {
        return new Redaction(
                json.readValue(ligne.getString("champs"), new TypeReference<Map<String, String>>() {}),
                json.readValue(ligne.getString("traces"), new TypeReference<Map<String, Trace>>() {}),
                ligne.getInt("revision"),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant());
    }

    /// @param ordre that names `:champs` and `:traces`, to be cast to `jsonb`, `:revision` and `:modifieLe`
    public StatementSpec ecrire(StatementSpec ordre, Redaction redaction) {
        return ordre.param("champs", json.writeValueAsString(redaction.champs()))
                .param("traces", json.writeValueAsString(redaction.traces()))
                .param("revision", redaction.revision())
                .param("modifieLe", Timestamp.from(redaction.modifieLe()));
    }
}
