package fr.lpi.ppre.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Releve;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.observation.Observation;
import fr.lpi.ppre.domain.observation.Observations;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was noted of the PPRE that the current account may see.
@Repository
public class JdbcObservations {

    private final JdbcClient sql;

    JdbcObservations(JdbcClient sql) {
        this.sql = sql;
    }

    public Observations de(PpreId ppre) {
        return new Observations(sql.sql("""
                        select id, objectif, jour, valeur, mot from ppre.observation
                        where livret_id = (select livret_id from ppre.ppre where id = :ppre) and ppre_id = :ppre
                        order by jour, note_a, id
                        """)
                .param("ppre", ppre.valeur())
                .query((ligne, _) -> new Observation(
                        ligne.getObject("id", UUID.class),
                        ligne.getInt("objectif"),
                        new Releve(
                                ligne.getObject("jour", LocalDate.class),
                                ligne.getBigDecimal("valeur"),
                                ligne.getString("mot"))))
                .list());
    }

    public void noter(Ppre ppre, Observation observation, CompteId par, Instant a) {
        var releve = observation.releve();
        sql.sql("""
                        insert into ppre.observation
                            (livret_id, ppre_id, id, objectif, jour, valeur, mot, note_par, note_a)
                        values (:livret, :ppre, :id, :objectif, :jour, :valeur, :mot, :par, :a)
                        """)
                .param("livret", ppre.livret().valeur())
                .param("ppre", ppre.id().valeur())
                .param("id", observation.id())
                .param("objectif", observation.objectif())
                .param("jour", releve.jour())
                .param("valeur", releve.valeur(), Types.NUMERIC)
                .param("mot", releve.mot(), Types.VARCHAR)
                .param("par", par.valeur())
                .param("a", Timestamp.from(a))
                .update();
    }

    /// Removing one that is not there changes nothing.
    public void retirer(Ppre ppre, UUID observation) {
        sql.sql("delete from ppre.observation where livret_id = :livret and ppre_id = :ppre and id = :id")
                .param("livret", ppre.livret().valeur())
                .param("ppre", ppre.id().valeur())
                .param("id", observation)
                .update();
    }
}
