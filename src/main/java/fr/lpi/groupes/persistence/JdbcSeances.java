package fr.lpi.groupes.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.Presence;
import fr.lpi.groupes.domain.Seance;
import fr.lpi.scolarite.EleveId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sessions of the groups that the current account runs.
@Repository
public class JdbcSeances {

    private final JdbcClient sql;

    JdbcSeances(JdbcClient sql) {
        this.sql = sql;
    }

    /// In the order of their days.
    public List<Seance> de(GroupeId groupe) {
        var presences = new HashMap<UUID, Map<EleveId, Presence>>();
        sql.sql("select seance_id, eleve_id, etat from groupes.presence where groupe_id = :groupe")
                .param("groupe", groupe.valeur())
                .query(ligne -> {
                    presences
                            .computeIfAbsent(ligne.getObject("seance_id", UUID.class), _ -> new HashMap<>())
                            .put(
                                    new EleveId(ligne.getObject("eleve_id", UUID.class)),
                                    Presence.valueOf(ligne.getString("etat")));
                });
        return sql.sql("select id, le, remarque, annulee from groupes.seance where groupe_id = :groupe order by le")
                .param("groupe", groupe.valeur())
                .query((ligne, _) -> seance(ligne, presences.getOrDefault(ligne.getObject("id", UUID.class), Map.of())))
                .list();
    }

    public Optional<Seance> parId(GroupeId groupe, UUID id) {
        return lire(groupe, id, "");
    }

    /// The same, held until the end of the transaction: two who note it come one after the other.
    public Optional<Seance> pourEcrire(GroupeId groupe, UUID id) {
        return lire(groupe, id, " for update");
    }

    private Optional<Seance> lire(GroupeId groupe, UUID id, String tenue) {
        return sql.sql("select id, le, remarque, annulee from groupes.seance where groupe_id = :groupe and id = :id"
                        + tenue)
                .param("groupe", groupe.valeur())
                .param("id", id)
                .query((ligne, _) -> seance(ligne, Map.of()))
                .optional()
                .map(seance -> new Seance(
                        seance.id(), seance.le(), seance.remarque(), seance.annulee(), presences(seance.id())));
    }

    private Map<EleveId, Presence> presences(UUID seance) {
        var presences = new HashMap<EleveId, Presence>();
        sql.sql("select eleve_id, etat from groupes.presence where seance_id = :seance")
                .param("seance", seance)
                .query(ligne -> {
                    presences.put(
                            new EleveId(ligne.getObject("eleve_id", UUID.class)),
                            Presence.valueOf(ligne.getString("etat")));
                });
        return presences;
    }

    /// @param nouvelle false when there was one that day already
    public record Ouverte(UUID id, boolean nouvelle) {}

    /// The session of that day, made if there was none.
    public Ouverte ouvrir(GroupeId groupe, LocalDate le, CompteId par, Instant quand) {
        var nouvelle = sql.sql("""
                                insert into groupes.seance (groupe_id, le, cree_le, cree_par)
                                values (:groupe, :le, :quand, :par) on conflict (groupe_id, le) do nothing
                                """)
                        .param("groupe", groupe.valeur())
                        .param("le", le)
                        .param("quand", Timestamp.from(quand))
                        .param("par", par.valeur())
                        .update()
                == 1;
        return new Ouverte(
                sql.sql("select id from groupes.seance where groupe_id = :groupe and le = :le")
                        .param("groupe", groupe.valeur())
                        .param("le", le)
                        .query(UUID.class)
                        .single(),
                nouvelle);
    }

    public void modifier(Seance seance) {
        sql.sql("update groupes.seance set le = :le, remarque = :remarque, annulee = :annulee where id = :id")
                .param("id", seance.id())
                .param("le", seance.le())
                .param("remarque", seance.remarque())
                .param("annulee", seance.annulee())
                .update();
    }

    public void noter(
            GroupeId groupe, UUID seance, Collection<EleveId> eleves, Presence presence, CompteId par, Instant le) {
        sql.sql("""
                        insert into groupes.presence (seance_id, groupe_id, eleve_id, etat, notee_le, notee_par)
                        select :seance, :groupe, unnest(:eleves), :etat, :le, :par
                        on conflict (seance_id, eleve_id) do update
                            set etat = excluded.etat, notee_le = excluded.notee_le, notee_par = excluded.notee_par
                        """)
                .param("seance", seance)
                .param("groupe", groupe.valeur())
                .param("eleves", eleves.stream().map(EleveId::valeur).toArray(UUID[]::new))
                .param("etat", presence.name())
                .param("le", Timestamp.from(le))
                .param("par", par.valeur())
                .update();
    }

    private static Seance seance(ResultSet ligne, Map<EleveId, Presence> presences) throws SQLException {
        return new Seance(
                ligne.getObject("id", UUID.class),
                ligne.getObject("le", LocalDate.class),
                ligne.getString("remarque"),
                ligne.getBoolean("annulee"),
                presences);
    }
}
