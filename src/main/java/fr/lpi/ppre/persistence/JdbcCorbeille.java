package fr.lpi.ppre.persistence;

import fr.lpi.livret.LivretId;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Supprime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bins of the livrets that the current account may see.
@Repository
public class JdbcCorbeille {

    private final JdbcClient sql;

    JdbcCorbeille(JdbcClient sql) {
        this.sql = sql;
    }

    /// Into the bin of the livret; what was typed stays as it is.
    public void mettre(Supprime supprime) {
        sql.sql("""
                        update ppre.ppre set etat = 'SUPPRIME', supprime_le = :le
                        where livret_id = :livret and id = :id and etat = 'BROUILLON'
                        """)
                .param("le", supprime.le())
                .param("livret", supprime.livret().valeur())
                .param("id", supprime.id().valeur())
                .update();
    }

    /// Out of the bin.
    ///
    /// @throws fr.lpi.ppre.domain.PpreDejaEnCours another one was begun meanwhile
    /// @throws fr.lpi.ppre.domain.PpreDejaRenouvele the PPRE that it renews was renewed meanwhile
    public void reprendre(Brouillon brouillon) {
        try {
            sql.sql("""
                            update ppre.ppre set etat = 'BROUILLON', supprime_le = null
                            where livret_id = :livret and id = :id and etat = 'SUPPRIME'
                            """)
                    .param("livret", brouillon.livret().valeur())
                    .param("id", brouillon.id().valeur())
                    .update();
        } catch (DuplicateKeyException refus) {
            throw JdbcPpres.devantUnAutre(refus);
        }
    }

    /// Erases the drafts whose time in the bin is over.
    ///
    /// @return where each was, and which
    public List<Erase> vider(LocalDate aujourdhui) {
        return sql.sql("select livret_id, ppre_id from ppre.vider_la_corbeille(:aujourdhui)")
                .param("aujourdhui", aujourdhui)
                .query((ligne, _) -> new Erase(
                        new LivretId(ligne.getObject("livret_id", UUID.class)),
                        new PpreId(ligne.getObject("ppre_id", UUID.class))))
                .list();
    }

    /// A draft that is gone for good.
    public record Erase(LivretId livret, PpreId ppre) {}
}
