package fr.lpi.ppre.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.BesoinsEnAttente;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.suivi.BesoinEnAttente;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The needs that wait for the direction.
@Repository
public class JdbcBesoins implements BesoinsEnAttente {

    private final JdbcClient sql;
    private final JdbcReglages reglages;

    JdbcBesoins(JdbcClient sql, JdbcReglages reglages) {
        this.sql = sql;
        this.reglages = reglages;
    }

    @Override
    public boolean validesDAbord(EtablissementId etablissement) {
        return reglages.validationPrealable(etablissement);
    }

    @Override
    public Optional<LocalDate> du(LivretId livret) {
        return enAttente(livret).map(BesoinEnAttente::le);
    }

    @Override
    public Map<LivretId, LocalDate> visibles() {
        return sql
                .sql("select livret_id, identifie_le from ppre.besoin where etat = 'EN_ATTENTE'")
                .query((ligne, _) -> Map.entry(
                        new LivretId(ligne.getObject("livret_id", UUID.class)),
                        ligne.getObject("identifie_le", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<BesoinEnAttente> enAttente(LivretId livret) {
        return sql.sql("""
                        select id, identifie_le, circonstance, par, constat, note_par, note_le from ppre.besoin
                        where livret_id = :livret and etat = 'EN_ATTENTE'
                        """)
                .param("livret", livret.valeur())
                .query((ligne, _) -> new BesoinEnAttente(
                        livret,
                        ligne.getObject("id", UUID.class),
                        ligne.getObject("identifie_le", LocalDate.class),
                        ligne.getString("circonstance"),
                        ligne.getString("par"),
                        ligne.getString("constat"),
                        new CompteId(ligne.getObject("note_par", UUID.class)),
                        ligne.getObject("note_le", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// The livret is held, and none waits: the base refuses a second one.
    public void noter(BesoinEnAttente besoin) {
        sql.sql("""
                        insert into ppre.besoin (livret_id, id, identifie_le, circonstance, par, constat, note_le, note_par)
                        values (:livret, :id, :identifieLe, :circonstance, :qui, :constat, :le, :par)
                        """)
                .param("livret", besoin.livret().valeur())
                .param("id", besoin.id())
                .param("identifieLe", besoin.le())
                .param("circonstance", besoin.circonstance())
                .param("qui", besoin.par())
                .param("constat", besoin.constat())
                .param("le", Timestamp.from(besoin.noteLe()))
                .param("par", besoin.notePar().valeur())
                .update();
    }

    public void reprendre(BesoinEnAttente besoin, PpreId ppre) {
        sql.sql("""
                        update ppre.besoin set etat = 'REPRIS', ppre_id = :ppre
                        where livret_id = :livret and id = :id and etat = 'EN_ATTENTE'
                        """)
                .param("ppre", ppre.valeur())
                .param("livret", besoin.livret().valeur())
                .param("id", besoin.id())
                .update();
    }

    public void ecarter(BesoinEnAttente besoin, LocalDate le) {
        sql.sql("""
                        update ppre.besoin set etat = 'ECARTE', ecarte_le = :le
                        where livret_id = :livret and id = :id and etat = 'EN_ATTENTE'
                        """)
                .param("le", le)
                .param("livret", besoin.livret().valeur())
                .param("id", besoin.id())
                .update();
    }

    /// Erases the needs that came to nothing more than a year ago.
    ///
    /// @return how many are gone
    public int oublier(LocalDate aujourdhui) {
        return sql.sql("select ppre.oublier_les_besoins(:aujourdhui)")
                .param("aujourdhui", aujourdhui)
                .query(Integer.class)
                .single();
    }
}
