package fr.lpi.groupes.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.groupes.Assiduite;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.GroupeSuivi;
import fr.lpi.groupes.Mesure;
import fr.lpi.groupes.Progres;
import fr.lpi.groupes.domain.Note;
import fr.lpi.scolarite.EleveId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// How pupils get on in the groups that the current account runs, and in those of the pupil whose livret it follows.
@Repository
public class JdbcProgres {

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcProgres(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// In the order of their days.
    public List<Note> de(GroupeId groupe) {
        return sql.sql("""
                        select id, eleve_id, le, valeur, mot from groupes.progres
                        where groupe_id = :groupe and retire_le is null
                        order by le, note_le, id
                        """)
                .param("groupe", groupe.valeur())
                .query((ligne, _) -> new Note(
                        ligne.getObject("id", UUID.class),
                        new EleveId(ligne.getObject("eleve_id", UUID.class)),
                        new Progres(
                                ligne.getObject("le", LocalDate.class),
                                ligne.getBigDecimal("valeur"),
                                ligne.getString("mot"))))
                .list();
    }

    /// Holds it until the end of the transaction: two who mend it come one after the other.
    public void tenir(UUID note) {
        sql.sql("select id from groupes.progres where id = :id for update")
                .param("id", note)
                .query(UUID.class)
                .optional();
    }

    public void noter(GroupeId groupe, Note note, CompteId par, Instant le) {
        sql.sql("""
                        insert into groupes.progres (id, groupe_id, eleve_id, le, valeur, mot, note_le, note_par)
                        values (:id, :groupe, :eleve, :le, :valeur, :mot, :quand, :par)
                        on conflict (id) do update
                            set le = excluded.le, valeur = excluded.valeur, mot = excluded.mot,
                                note_le = excluded.note_le, note_par = excluded.note_par
                        """)
                .param("id", note.id())
                .param("groupe", groupe.valeur())
                .param("eleve", note.eleve().valeur())
                .param("le", note.progres().le())
                .param("valeur", note.progres().valeur(), Types.NUMERIC)
                .param("mot", note.progres().mot())
                .param("quand", Timestamp.from(le))
                .param("par", par.valeur())
                .update();
    }

    /// Withdrawing it twice changes nothing.
    ///
    /// @return whether there is such a note of this pupil, withdrawn or not
    public boolean retirer(GroupeId groupe, EleveId eleve, UUID note, CompteId par, Instant le) {
        return sql.sql("""
                                update groupes.progres
                                set retire_le = coalesce(retire_le, :le), retire_par = coalesce(retire_par, :par)
                                where id = :id and groupe_id = :groupe and eleve_id = :eleve
                                """)
                        .param("id", note)
                        .param("groupe", groupe.valeur())
                        .param("eleve", eleve.valeur())
                        .param("le", Timestamp.from(le))
                        .param("par", par.valeur())
                        .update()
                == 1;
    }

    /// What the groups of a school year tell of the pupil of a livret.
    public List<GroupeSuivi> duLivret(UUID livret, int annee) {
        return sql.sql("select * from groupes.du_livret(:livret, :annee)")
                .param("livret", livret)
                .param("annee", annee)
                .query(this::suivi)
                .list();
    }

    private GroupeSuivi suivi(ResultSet ligne, int rang) throws SQLException {
        var notes = ligne.getString("progres");
        return new GroupeSuivi(
                ligne.getString("intitule"),
                ligne.getString("nom"),
                ligne.getObject("termine_le", LocalDate.class),
                ligne.getObject("jusqu_au", LocalDate.class),
                new Mesure(ligne.getString("mesure"), ligne.getString("unite"), ligne.getBigDecimal("vise")),
                new Assiduite(ligne.getInt("seances"), ligne.getInt("presences"), ligne.getInt("excuses")),
                notes == null ? List.of() : List.of(json.readValue(notes, Progres[].class)));
    }
}
