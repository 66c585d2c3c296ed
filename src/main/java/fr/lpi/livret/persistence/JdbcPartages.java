package fr.lpi.livret.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Partage;
import fr.lpi.livret.Partage.Fin;
import fr.lpi.livret.Partages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcPartages implements Partages {

    private final JdbcClient sql;

    JdbcPartages(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Partage> enCours(LivretId livret) {
        return de(livret).stream().filter(Partage::enCours).findFirst();
    }

    @Override
    public List<Partage> de(LivretId livret) {
        return sql.sql("""
                        select departement, depuis, par, jusqu_a, retire_par from livret.partage
                        where livret_id = :livret order by jusqu_a desc nulls first, depuis desc
                        """)
                .param("livret", livret.valeur())
                .query(JdbcPartages::lire)
                .list();
    }

    /// @return false if the livret is shared already
    public boolean ajouter(LivretId livret, Partage partage) {
        return sql.sql("""
                        insert into livret.partage (livret_id, departement, depuis, par)
                        values (:livret, :departement, :depuis, :par)
                        on conflict (livret_id) where jusqu_a is null do nothing
                        """)
                        .param("livret", livret.valeur())
                        .param("departement", partage.departement())
                        .param("depuis", Timestamp.from(partage.depuis()))
                        .param("par", partage.par().valeur())
                        .update()
                == 1;
    }

    /// @return false if the livret is not shared
    public boolean retirer(LivretId livret, CompteId par, Instant le) {
        return sql.sql("""
                        update livret.partage set jusqu_a = greatest(:le, depuis), retire_par = :par
                        where livret_id = :livret and jusqu_a is null
                        """)
                        .param("livret", livret.valeur())
                        .param("le", Timestamp.from(le))
                        .param("par", par.valeur())
                        .update()
                == 1;
    }

    private static Partage lire(ResultSet ligne, int rang) throws SQLException {
        var jusquA = ligne.getObject("jusqu_a", OffsetDateTime.class);
        return new Partage(
                ligne.getString("departement"),
                ligne.getObject("depuis", OffsetDateTime.class).toInstant(),
                new CompteId(ligne.getObject("par", UUID.class)),
                jusquA == null ? null : new Fin(jusquA.toInstant(), compte(ligne.getObject("retire_par", UUID.class))));
    }

    private static @Nullable CompteId compte(@Nullable UUID id) {
        return id == null ? null : new CompteId(id);
    }
}
