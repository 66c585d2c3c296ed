package fr.lpi.ppre.persistence;

import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.suivi.Suivi;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.Redaction.Trace;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What is noted beside each PPRE.
@Repository
public class JdbcSuivis {

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcSuivis(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Blank until somebody notes something.
    public Suivi de(Ppre ppre) {
        return sql.sql("""
                        select id, champs, traces, revision, modifie_le from ppre.suivi
                        where livret_id = :livret and ppre_id = :ppre
                        """)
                .param("livret", ppre.livret().valeur())
                .param("ppre", ppre.id().valeur())
                .query((ligne, _) -> new Suivi(
                        ppre.identite(),
                        ligne.getObject("id", UUID.class),
                        new Redaction(
                                json.readValue(ligne.getString("champs"), new TypeReference<Map<String, String>>() {}),
                                json.readValue(ligne.getString("traces"), new TypeReference<Map<String, Trace>>() {}),
                                ligne.getInt("revision"),
                                ligne.getObject("modifie_le", OffsetDateTime.class)
                                        .toInstant())))
                .optional()
                .orElseGet(() -> new Suivi(
                        ppre.identite(),
                        UUID.randomUUID(),
                        Redaction.vierge(Map.of(), ppre.identite().creeLe())));
    }

    public void enregistrer(Suivi suivi) {
        var redaction = suivi.redaction();
        sql.sql("""
                        insert into ppre.suivi (livret_id, ppre_id, id, champs, traces, revision, modifie_le)
                        values (:livret, :ppre, :id, :champs::jsonb, :traces::jsonb, :revision, :le)
                        on conflict (livret_id, ppre_id) do update
                        set champs = excluded.champs, traces = excluded.traces, revision = excluded.revision,
                            modifie_le = excluded.modifie_le
                        """)
                .param("livret", suivi.ppre().livret().valeur())
                .param("ppre", suivi.ppre().id().valeur())
                .param("id", suivi.id())
                .param("champs", json.writeValueAsString(redaction.champs()))
                .param("traces", json.writeValueAsString(redaction.traces()))
                .param("revision", redaction.revision())
                .param("le", Timestamp.from(redaction.modifieLe()))
                .update();
    }
}
