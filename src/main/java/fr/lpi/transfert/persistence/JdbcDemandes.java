package fr.lpi.transfert.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.livret.LivretId;
import fr.lpi.scolarite.EleveId;
import fr.lpi.transfert.domain.Demande;
import fr.lpi.transfert.domain.Demande.Etat;
import fr.lpi.transfert.domain.Motif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The requests a direction made, and those it received; the database shows each side its own.
@Repository
public class JdbcDemandes {

    private static final String LECTURE = """
            select id, eleve_id, faite_le, jusqu_au, etat, close_le, livret_id from transfert.demande
            """;

    private final JdbcClient sql;

    JdbcDemandes(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param ecole of the pupil asked about
    public record Recue(
            UUID demande,
            EtablissementId demandeur,
            Instant faiteLe,
            LocalDate jusquAu,
            EleveId eleve,
            EtablissementId ecole) {}

    public record Refus(
            EleveId eleve,
            EtablissementId demandeur,
            Instant le,
            @Nullable Motif motif) {}

    /// The latest first.
    public List<Demande> envoyees() {
        return sql.sql(LECTURE + "order by faite_le desc, id desc")
                .query(JdbcDemandes::lire)
                .list();
    }

    public Optional<Demande> derniere(EleveId eleve) {
        return sql.sql(LECTURE + "where eleve_id = :eleve order by faite_le desc, id desc limit 1")
                .param("eleve", eleve.valeur())
                .query(JdbcDemandes::lire)
                .optional();
    }

    /// The last one of each of these pupils.
    public List<Demande> dernieres(Collection<EleveId> eleves) {
        return sql.sql("""
                        select distinct on (eleve_id) id, eleve_id, faite_le, jusqu_au, etat, close_le, livret_id
                        from transfert.demande where eleve_id = any(:eleves)
                        order by eleve_id, faite_le desc, id desc
                        """)
                .param("eleves", eleves.stream().map(EleveId::valeur).toArray(UUID[]::new))
                .query(JdbcDemandes::lire)
                .list();
    }

    /// @return false when one is open already
    public boolean ouvrir(EleveId eleve, EtablissementId ecole, CompteId par, Instant le, LocalDate jusquAu) {
        return sql.sql("""
                        insert into transfert.demande (eleve_id, etablissement_id, par, faite_le, jusqu_au)
                        values (:eleve, :ecole, :par, :le, :jusquAu)
                        on conflict (eleve_id) where etat = 'OUVERTE' do nothing
                        """)
                        .param("eleve", eleve.valeur())
                        .param("ecole", ecole.valeur())
                        .param("par", par.valeur())
                        .param("le", le.atOffset(ZoneOffset.UTC))
                        .param("jusquAu", jusquAu)
                        .update()
                == 1;
    }

    /// @return false when it is not open any more
    public boolean clore(UUID demande, Etat etat, Instant le) {
        return sql.sql("""
                        update transfert.demande set etat = :etat, close_le = :le where id = :id and etat = 'OUVERTE'
                        """)
                        .param("etat", etat.name())
                        .param("le", le.atOffset(ZoneOffset.UTC))
                        .param("id", demande)
                        .update()
                == 1;
    }

    /// The oldest first.
    public List<Recue> recues(LocalDate jour) {
        return sql.sql("select * from transfert.demandes_recues(:jour) order by faite_le, demande_id")
                .param("jour", jour)
                .query((ligne, _) -> new Recue(
                        ligne.getObject("demande_id", UUID.class),
                        new EtablissementId(ligne.getObject("demandeur", UUID.class)),
                        ligne.getObject("faite_le", OffsetDateTime.class).toInstant(),
                        ligne.getObject("jusqu_au", LocalDate.class),
                        new EleveId(ligne.getObject("eleve_id", UUID.class)),
                        new EtablissementId(ligne.getObject("ecole", UUID.class))))
                .list();
    }

    /// @return the livrets that went; none when the request waits for this account no more
    public List<LivretId> transmettre(UUID demande, LocalDate jour, Instant maintenant) {
        return sql.sql("select transfert.transmettre(:demande, :jour, :maintenant)")
                .param("demande", demande)
                .param("jour", jour)
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .query((ligne, _) -> new LivretId(ligne.getObject(1, UUID.class)))
                .list();
    }

    public void refuser(Recue recue, CompteId par, Instant le, @Nullable Motif motif) {
        sql.sql("""
                        insert into transfert.refus (demande_id, eleve_id, etablissement_id, demandeur, par, le, motif)
                        values (:demande, :eleve, :ecole, :demandeur, :par, :le, :motif)
                        on conflict do nothing
                        """)
                .param("demande", recue.demande())
                .param("eleve", recue.eleve().valeur())
                .param("ecole", recue.ecole().valeur())
                .param("demandeur", recue.demandeur().valeur())
                .param("par", par.valeur())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("motif", motif == null ? null : motif.name(), Types.VARCHAR)
                .update();
    }

    /// The latest first.
    public List<Refus> refusees() {
        return sql.sql("select eleve_id, demandeur, le, motif from transfert.refus order by le desc")
                .query((ligne, _) -> new Refus(
                        new EleveId(ligne.getObject("eleve_id", UUID.class)),
                        new EtablissementId(ligne.getObject("demandeur", UUID.class)),
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        ligne.getString("motif") == null ? null : Motif.valueOf(ligne.getString("motif"))))
                .list();
    }

    private static Demande lire(ResultSet ligne, int rang) throws SQLException {
        var close = ligne.getObject("close_le", OffsetDateTime.class);
        var livret = ligne.getObject("livret_id", UUID.class);
        return new Demande(
                ligne.getObject("id", UUID.class),
                new EleveId(ligne.getObject("eleve_id", UUID.class)),
                ligne.getObject("faite_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("jusqu_au", LocalDate.class),
                Etat.valueOf(ligne.getString("etat")),
                close == null ? null : close.toInstant(),
                livret == null ? null : new LivretId(livret));
    }
}
