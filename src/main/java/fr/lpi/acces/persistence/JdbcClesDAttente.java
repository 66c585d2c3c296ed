package fr.lpi.acces.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The keys that seal what waits for a login, one a day: every server opens what another one sealed, or this one before
/// it was restarted.
@Repository
public class JdbcClesDAttente {

    private final JdbcClient sql;

    JdbcClesDAttente(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param nouvelle the one to keep if the day has none yet
    public byte[] duJour(LocalDate jour, byte[] nouvelle) {
        sql.sql("insert into acces.cle_d_attente (jour, cle) values (:jour, :cle) on conflict (jour) do nothing")
                .param("jour", jour)
                .param("cle", nouvelle)
                .update();
        return sql.sql("select cle from acces.cle_d_attente where jour = :jour")
                .param("jour", jour)
                .query((ligne, _) -> ligne.getBytes(1))
                .single();
    }

    public List<byte[]> depuis(LocalDate jour) {
        return sql.sql("select cle from acces.cle_d_attente where jour >= :jour order by jour desc")
                .param("jour", jour)
                .query((ligne, _) -> ligne.getBytes(1))
                .list();
    }

    public void oublier(LocalDate avant) {
        sql.sql("delete from acces.cle_d_attente where jour < :avant")
                .param("avant", avant)
                .update();
    }
}
