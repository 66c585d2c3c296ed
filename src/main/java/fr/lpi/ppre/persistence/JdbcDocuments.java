package fr.lpi.ppre.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The documents of a PPRE, those that stand and those that were replaced: written once, never again.
@Repository
public class JdbcDocuments {

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcDocuments(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A document of a PPRE, whether or not it stands.
    ///
    /// @param recueilli what had been noted of the version before, and had to be noted again
    public record Version(DocumentPpre document, Map<String, String> recueilli) {}

    /// @param numero 1 for the document as it was first finalised
    public Optional<Version> version(Ppre ppre, int numero) {
        return sql.sql("""
                        select document, coalesce(recueilli, '{}') as recueilli from ppre.version
                        where livret_id = :livret and ppre_id = :id and numero = :numero
                        """)
                .param("livret", ppre.livret().valeur())
                .param("id", ppre.id().valeur())
                .param("numero", numero)
                .query((ligne, _) -> new Version(
                        json.readValue(ligne.getString("document"), DocumentPpre.class),
                        json.readValue(ligne.getString("recueilli"), new TypeReference<Map<String, String>>() {})))
                .optional();
    }

    /// @param recueilli what was noted of the version replaced, and is asked for again
    void graver(Finalise finalise, Map<String, String> recueilli, CompteId par, Instant a) {
        sql.sql("""
                        insert into ppre.version
                            (livret_id, ppre_id, numero, document, empreinte, finalise_a, finalise_par, recueilli)
                        values (:livret, :id, :numero, :document::jsonb, :empreinte, :a, :par, :recueilli::jsonb)
                        """)
                .params(grave(finalise, json.writeValueAsString(finalise.document()), par, a))
                .param("numero", finalise.document().version())
                .param("recueilli", recueilli.isEmpty() ? null : json.writeValueAsString(recueilli), Types.VARCHAR)
                .update();
    }

    void graver(Evalue evalue, CompteId par, Instant a) {
        sql.sql("""
                        insert into ppre.bilan (livret_id, ppre_id, document, empreinte, finalise_a, finalise_par)
                        values (:livret, :id, :document::jsonb, :empreinte, :a, :par)
                        """)
                .params(grave(evalue, json.writeValueAsString(evalue.bilan()), par, a))
                .update();
    }

    private static Map<String, Object> grave(Ppre ppre, String document, CompteId par, Instant a) {
        return Map.of(
                "livret", ppre.livret().valeur(),
                "id", ppre.id().valeur(),
                "document", document,
                "empreinte", Empreinte.de(document),
                "a", Timestamp.from(a),
                "par", par.valeur());
    }
}
