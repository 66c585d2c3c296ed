package fr.lpi.ppre.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.Trace;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.web.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The signatures drawn on the screen, of the PPRE that the current account may see.
@Repository
public class JdbcSignatures {

    /// Those given to a version, and to the versions before it that it left signed.
    private static final String VALABLES = """
            s.livret_id = :livret and s.ppre_id = :ppre and s.retiree_a is null and s.numero <= :numero
            and s.numero >= (select max(d.numero) from ppre.version d
                             where d.livret_id = :livret and d.ppre_id = :ppre and d.numero <= :numero
                               and (d.numero = 1 or (d.document -> 'rectificatif' ->> 'signatures')::boolean))
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcSignatures(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// In the order of the form.
    ///
    /// @param numero of the version, 1 for the document as it was first finalised
    public Map<Signataire, SignatureDessinee> de(Publie ppre, int numero) {
        var signatures = new EnumMap<Signataire, SignatureDessinee>(Signataire.class);
        sql.sql("""
                        select s.signataire, s.nom, s.trace, s.empreinte, s.signe_a, s.numero, v.finalise_a
                        from ppre.signature s
                        join ppre.version v
                          on v.livret_id = s.livret_id and v.ppre_id = s.ppre_id and v.numero = s.numero
                        where """ + " " + VALABLES + " order by s.numero")
                .param("livret", ppre.livret().valeur())
                .param("ppre", ppre.id().valeur())
                .param("numero", numero)
                .query((ligne, _) -> lire(ligne, numero))
                .list()
                .forEach(signature -> signatures.put(signature.signataire(), signature));
        return Collections.unmodifiableMap(signatures);
    }

    private SignatureDessinee lire(ResultSet ligne, int numero) throws SQLException {
        return new SignatureDessinee(
                Signataire.de(ligne.getString("signataire")).orElseThrow(),
                ligne.getString("nom"),
                Dates.jour(ligne.getObject("signe_a", OffsetDateTime.class).toInstant()),
                trace(ligne.getString("trace")),
                ligne.getString("empreinte"),
                ligne.getInt("numero") == numero
                        ? null
                        : Dates.jour(ligne.getObject("finalise_a", OffsetDateTime.class)
                                .toInstant()));
    }

    private Trace trace(String ecrit) {
        return new Trace(Arrays.stream(json.readValue(ecrit, int[][][].class))
                .map(trait -> Arrays.stream(trait)
                        .map(point -> new Trace.Point(point[0], point[1]))
                        .toList())
                .toList());
    }

    /// Given to the version that stands, with the hash of its row.
    public void recueillir(Publie ppre, Signataire signataire, String nom, Trace trace, CompteId par, Instant a) {
        var points = trace.traits().stream()
                .map(trait -> trait.stream()
                        .map(point -> List.of(point.x(), point.y()))
                        .toList())
                .toList();
        sql.sql("""
                        insert into ppre.signature
                            (livret_id, ppre_id, id, numero, empreinte, signataire, nom, trace, signe_a, recueillie_par)
                        select v.livret_id, v.ppre_id, :id, v.numero, v.empreinte, :signataire, :nom, :trace::jsonb, :a, :par
                        from ppre.version v
                        where v.livret_id = :livret and v.ppre_id = :ppre and v.numero = :numero
                        """)
                .param("livret", ppre.livret().valeur())
                .param("ppre", ppre.id().valeur())
                .param("numero", ppre.document().version())
                .param("id", UUID.randomUUID())
                .param("signataire", signataire.code())
                .param("nom", nom)
                .param("trace", json.writeValueAsString(points))
                .param("a", Timestamp.from(a))
                .param("par", par.valeur())
                .update();
    }

    /// The row stays, and says who took the signature back.
    ///
    /// @return whether there was one
    public boolean retirer(Publie ppre, Signataire signataire, CompteId par, Instant a) {
        return sql.sql(
                                "update ppre.signature s set retiree_a = :a, retiree_par = :par where s.signataire = :signataire and "
                                        + VALABLES)
                        .param("livret", ppre.livret().valeur())
                        .param("ppre", ppre.id().valeur())
                        .param("numero", ppre.document().version())
                        .param("signataire", signataire.code())
                        .param("a", Timestamp.from(a))
                        .param("par", par.valeur())
                        .update()
                > 0;
    }
}
