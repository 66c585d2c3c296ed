package fr.lpi.acces.persistence;

import fr.lpi.acces.domain.Empreinte;
import fr.lpi.acces.domain.Tentatives;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The failed logins of each name, known or not, by its hash.
@Repository
public class JdbcTentatives {

    private final JdbcClient sql;

    JdbcTentatives(JdbcClient sql) {
        this.sql = sql;
    }

    public Tentatives de(String identifiant) {
        return lire(identifiant, "");
    }

    /// Nobody else counts a failure of this name until the end of the transaction.
    public Tentatives reserver(String identifiant, Instant maintenant) {
        sql.sql("""
                        insert into acces.tentative (empreinte, echecs, attentes, derniere)
                        values (:empreinte, '{}', 0, :maintenant) on conflict (empreinte) do nothing
                        """)
                .param("empreinte", Empreinte.de(identifiant))
                .param("maintenant", Timestamp.from(maintenant))
                .update();
        return lire(identifiant, " for update");
    }

    public void garder(String identifiant, Tentatives tentatives, Instant maintenant) {
        var jusquA = tentatives.jusquA();
        sql.sql("""
                        update acces.tentative
                        set echecs = cast(:echecs as timestamptz[]), attentes = :attentes,
                            jusqu_a = cast(:jusquA as timestamptz), derniere = :maintenant
                        where empreinte = :empreinte
                        """)
                .param(
                        "echecs",
                        tentatives.echecs().stream().map(Instant::toString).toArray(String[]::new))
                .param("attentes", tentatives.attentes())
                .param("jusquA", jusquA == null ? null : jusquA.toString())
                .param("maintenant", Timestamp.from(maintenant))
                .param("empreinte", Empreinte.de(identifiant))
                .update();
    }

    public void effacer(String identifiant) {
        sql.sql("delete from acces.tentative where empreinte = :empreinte")
                .param("empreinte", Empreinte.de(identifiant))
                .update();
    }

    public void oublier(Instant avant) {
        sql.sql("delete from acces.tentative where derniere < :avant")
                .param("avant", Timestamp.from(avant))
                .update();
    }

    private Tentatives lire(String identifiant, String verrou) {
        return sql.sql("select echecs, attentes, jusqu_a from acces.tentative where empreinte = :empreinte" + verrou)
                .param("empreinte", Empreinte.de(identifiant))
                .query((ligne, _) -> {
                    var jusquA = ligne.getTimestamp("jusqu_a");
                    return new Tentatives(
                            Arrays.stream((Timestamp[]) ligne.getArray("echecs").getArray())
                                    .map(Timestamp::toInstant)
                                    .toList(),
                            ligne.getInt("attentes"),
                            jusquA == null ? null : jusquA.toInstant());
                })
                .optional()
                .orElse(Tentatives.AUCUNE);
    }
}
