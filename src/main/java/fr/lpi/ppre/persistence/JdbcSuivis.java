package fr.lpi.ppre.persistence;

import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.suivi.Suivi;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.RedactionEnBase;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is noted beside each PPRE.
@Repository
public class JdbcSuivis {

    private final JdbcClient sql;
    private final RedactionEnBase redactions;

    JdbcSuivis(JdbcClient sql, RedactionEnBase redactions) {
        this.sql = sql;
        this.redactions = redactions;
    }

    /// Blank until somebody notes something.
    public Suivi de(Ppre ppre) {
        return sql.sql("""
                        select id, champs, traces, revision, modifie_le from ppre.suivi
                        where livret_id = :livret and ppre_id = :ppre
                        """)
                .param("livret", ppre.livret().valeur())
                .param("ppre", ppre.id().valeur())
                .query((ligne, _) ->
                        new Suivi(ppre.identite(), ligne.getObject("id", UUID.class), redactions.lire(ligne)))
                .optional()
                .orElseGet(() -> new Suivi(
                        ppre.identite(),
                        UUID.randomUUID(),
                        Redaction.vierge(Map.of(), ppre.identite().creeLe())));
    }

    public void enregistrer(Suivi suivi) {
        var redaction = suivi.redaction();
        redactions
                .ecrire(sql.sql("""
                        insert into ppre.suivi (livret_id, ppre_id, id, champs, traces, revision, modifie_le)
                        values (:livret, :ppre, :id, :champs::jsonb, :traces::jsonb, :revision, :modifieLe)
                        on conflict (livret_id, ppre_id) do update
                        set champs = excluded.champs, traces = excluded.traces, revision = excluded.revision,
                            modifie_le = excluded.modifie_le
                        """), redaction)
                .param("livret", suivi.ppre().livret().valeur())
                .param("ppre", suivi.ppre().id().valeur())
                .param("id", suivi.id())
                .update();
    }
}
