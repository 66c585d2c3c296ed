package fr.lpi.transfert.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.livret.LivretId;
import fr.lpi.scolarite.EleveId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was answered about two pupils of one's own schools.
@Repository
public class JdbcRapprochements {

    private final JdbcClient sql;

    JdbcRapprochements(JdbcClient sql) {
        this.sql = sql;
    }

    public record Paire(EleveId ancien, EleveId nouveau) {}

    public Set<Set<EleveId>> tranches() {
        return sql.sql("select ancien, nouveau from transfert.rapprochement")
                .query((ligne, _) -> Set.of(
                        new EleveId(ligne.getObject(1, UUID.class)), new EleveId(ligne.getObject(2, UUID.class))))
                .set();
    }

    /// The pupils of a school that another of the account's schools knows by the same INE, not yet brought together.
    public List<Paire> memesIne(EtablissementId ecole) {
        return sql.sql("select ancien, nouveau from transfert.memes_ine(:ecole)")
                .param("ecole", ecole.valeur())
                .query((ligne, _) -> new Paire(
                        new EleveId(ligne.getObject(1, UUID.class)), new EleveId(ligne.getObject(2, UUID.class))))
                .list();
    }

    /// @return the livrets that followed the pupil
    public List<LivretId> reunir(Paire paire, LocalDate jour, Instant maintenant) {
        return sql.sql("select transfert.reunir(:ancien, :nouveau, :jour, :maintenant)")
                .param("ancien", paire.ancien().valeur())
                .param("nouveau", paire.nouveau().valeur())
                .param("jour", jour)
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .query((ligne, _) -> new LivretId(ligne.getObject(1, UUID.class)))
                .list();
    }

    public void distinguer(Paire paire, CompteId par, Instant le) {
        sql.sql("""
                        insert into transfert.rapprochement (ancien, nouveau, memes, par, le)
                        values (:ancien, :nouveau, false, :par, :le) on conflict do nothing
                        """)
                .param("ancien", paire.ancien().valeur())
                .param("nouveau", paire.nouveau().valeur())
                .param("par", par.valeur())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .update();
    }
}
