package fr.lpi.transfert.persistence;

import fr.lpi.livret.LivretId;
import fr.lpi.scolarite.EleveId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The livrets that left the current account for another school.
@Repository
public class JdbcDeparts {

    private final JdbcClient sql;

    JdbcDeparts(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param eleve as the school that it left knows it
    public record Depart(LivretId livret, EleveId eleve, Instant le) {}

    /// Those of which the account was not told, the latest first; one that came back to it is not among them.
    public List<Depart> aDire() {
        return sql.sql("""
                        select d.livret_id, d.eleve_id, d.le from transfert.depart d
                        where d.su_le is null
                          and not exists (select from livret.role_de_compte r
                                          where r.livret_id = d.livret_id and r.compte_id = d.compte_id)
                        order by d.le desc, d.livret_id
                        """).query(JdbcDeparts::lire).list();
    }

    public void direSus(Collection<LivretId> livrets, Instant le) {
        sql.sql("""
                        update transfert.depart set su_le = greatest(:le, le)
                        where livret_id = any(:livrets) and su_le is null
                        """)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("livrets", livrets.stream().map(LivretId::valeur).toArray(UUID[]::new))
                .update();
    }

    /// The livret that an address is about, if it left the account.
    ///
    /// @param numero of the livret; absent in the address of a PPRE
    public Optional<Depart> derriere(@Nullable String numero, @Nullable UUID ppre) {
        return sql.sql("select livret_id, eleve_id, le from transfert.livret_parti(:numero, :ppre)")
                .param("numero", numero, Types.VARCHAR)
                .param("ppre", ppre, Types.OTHER)
                .query(JdbcDeparts::lire)
                .optional();
    }

    private static Depart lire(ResultSet ligne, int rang) throws SQLException {
        return new Depart(
                new LivretId(ligne.getObject("livret_id", UUID.class)),
                new EleveId(ligne.getObject("eleve_id", UUID.class)),
                ligne.getObject("le", OffsetDateTime.class).toInstant());
    }
}
