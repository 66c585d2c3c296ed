package fr.lpi.livret.persistence;

import fr.lpi.livret.LivretId;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.RedactionEnBase;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The aménagements of the livrets that the current account may see.
@Repository
public class JdbcAmenagements {

    private final JdbcClient sql;
    private final RedactionEnBase redactions;

    JdbcAmenagements(JdbcClient sql, RedactionEnBase redactions) {
        this.sql = sql;
        this.redactions = redactions;
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
        redactions
                .ecrire(sql.sql("""
                        update livret.amenagements
                        set champs = :champs::jsonb, traces = :traces::jsonb, revision = :revision, modifie_le = :modifieLe
                        where livret_id = :livret
                        """), redaction)
                .param("livret", livret.valeur())
                .update();
    }

    private Redaction lire(LivretId livret, String tenu) {
        return sql.sql("select champs, traces, revision, modifie_le from livret.amenagements where livret_id = :livret"
                        + tenu)
                .param("livret", livret.valeur())
                .query((ligne, _) -> redactions.lire(ligne))
                .optional()
                .orElseGet(() -> Redaction.vierge(Map.of(), Instant.EPOCH));
    }
}
