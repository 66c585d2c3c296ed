package fr.lpi.groupes.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.Mesure;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.Groupe.Suivi;
import fr.lpi.groupes.domain.SaisieGroupe.Fiche;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.scolarite.EleveId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The groups that the current account makes or runs, and their pupils.
@Repository
public class JdbcGroupes {

    private static final String COLONNES = """
            g.id, g.projet_id, g.etablissement_id, g.annee, g.action, g.intitule, g.nom, g.indicateur, g.mesure, g.unite,
            g.vise, g.termine_le,
            array(select a.compte_id from groupes.animateur a where a.groupe_id = g.id) as animateurs
            """;

    private final JdbcClient sql;

    JdbcGroupes(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param eleves who are in it
    /// @param seances none for who does not run it
    public record Compte(
            Groupe groupe,
            int eleves,
            int seances,
            @Nullable LocalDate derniere) {}

    /// The latest year first, then by action and name.
    public List<Compte> tous() {
        return sql.sql("select " + COLONNES + """
                        , (select count(*) from groupes.membre m where m.groupe_id = g.id and m.jusqu_au is null) as eleves
                        , s.seances, s.derniere
                        from groupes.groupe g
                        cross join lateral (select count(*) as seances, max(s.le) as derniere
                                            from groupes.seance s where s.groupe_id = g.id and not s.annulee) s
                        order by g.annee desc, g.intitule, g.nom, g.id
                        """)
                .query((ligne, rang) -> new Compte(
                        groupe(ligne, rang),
                        ligne.getInt("eleves"),
                        ligne.getInt("seances"),
                        ligne.getObject("derniere", LocalDate.class)))
                .list();
    }

    public Optional<Groupe> parId(GroupeId id) {
        return sql.sql("select " + COLONNES + " from groupes.groupe g where g.id = :id")
                .param("id", id.valeur())
                .query(JdbcGroupes::groupe)
                .optional();
    }

    public GroupeId creer(
            ProjetId projet, EtablissementId etablissement, int annee, Fiche fiche, CompteId par, Instant le) {
        var id = new GroupeId(fiche(sql.sql("""
                        insert into groupes.groupe (projet_id, etablissement_id, annee, action, intitule, nom, indicateur,
                                                    mesure, unite, vise, cree_le, cree_par)
                        values (:projet, :etablissement, :annee, :action, :intitule, :nom, :indicateur,
                                :mesure, :unite, :vise, :le, :par)
                        returning id
                        """), fiche.nom(), fiche.suivi())
                .param("projet", projet.valeur())
                .param("etablissement", etablissement.valeur())
                .param("annee", annee)
                .param("le", Timestamp.from(le))
                .param("par", par.valeur())
                .query(UUID.class)
                .single());
        nommer(id, fiche.animateurs(), le);
        return id;
    }

    public void modifier(GroupeId id, Fiche fiche, Instant le) {
        accorder(id, fiche.nom(), fiche.suivi());
        nommer(id, fiche.animateurs(), le);
    }

    /// Writes the words that the project has today.
    public void accorder(GroupeId id, String nom, Suivi suivi) {
        fiche(sql.sql("""
                        update groupes.groupe
                        set action = :action, intitule = :intitule, nom = :nom, indicateur = :indicateur,
                            mesure = :mesure, unite = :unite, vise = :vise
                        where id = :id
                        """), nom, suivi).param("id", id.valeur()).update();
    }

    private static StatementSpec fiche(StatementSpec ordre, String nom, Suivi suivi) {
        return ordre.param("nom", nom)
                .param("action", suivi.action())
                .param("intitule", suivi.intitule())
                .param("indicateur", suivi.indicateur(), Types.VARCHAR)
                .param("mesure", suivi.mesure().nom())
                .param("unite", suivi.mesure().unite())
                .param("vise", suivi.mesure().vise(), Types.NUMERIC);
    }

    private void nommer(GroupeId id, Set<CompteId> animateurs, Instant le) {
        var comptes = animateurs.stream().map(CompteId::valeur).toArray(UUID[]::new);
        sql.sql("delete from groupes.animateur where groupe_id = :id and not compte_id = any(:comptes)")
                .param("id", id.valeur())
                .param("comptes", comptes)
                .update();
        sql.sql("""
                        insert into groupes.animateur (groupe_id, compte_id, depuis)
                        select :id, unnest(:comptes), :le on conflict do nothing
                        """)
                .param("id", id.valeur())
                .param("comptes", comptes)
                .param("le", Timestamp.from(le))
                .update();
    }

    /// @param le absent to go on with it
    public void terminer(GroupeId id, @Nullable LocalDate le) {
        sql.sql("update groupes.groupe set termine_le = :le where id = :id")
                .param("id", id.valeur())
                .param("le", le, Types.DATE)
                .update();
    }

    /// In the order of their coming.
    public List<Sejour> sejours(GroupeId id) {
        return sql.sql("""
                        select eleve_id, depuis, jusqu_au from groupes.membre where groupe_id = :id
                        order by depuis, eleve_id
                        """)
                .param("id", id.valeur())
                .query((ligne, _) -> new Sejour(
                        new EleveId(ligne.getObject("eleve_id", UUID.class)),
                        ligne.getObject("depuis", LocalDate.class),
                        ligne.getObject("jusqu_au", LocalDate.class)))
                .list();
    }

    /// Those who are in it already stay as they are; a stay that began on that very day is taken up again.
    public void ajouter(GroupeId id, Collection<EleveId> eleves, LocalDate depuis) {
        var ids = eleves.stream().map(EleveId::valeur).toArray(UUID[]::new);
        sql.sql("""
                        update groupes.membre m set jusqu_au = null
                        where m.groupe_id = :id and m.eleve_id = any(:eleves) and m.depuis = :depuis
                          and not exists (select from groupes.membre autre where autre.groupe_id = m.groupe_id
                                          and autre.eleve_id = m.eleve_id and autre.jusqu_au is null)
                        """)
                .param("id", id.valeur())
                .param("eleves", ids)
                .param("depuis", depuis)
                .update();
        sql.sql("""
                        insert into groupes.membre (groupe_id, eleve_id, depuis)
                        select :id, unnest(:eleves), :depuis on conflict do nothing
                        """)
                .param("id", id.valeur())
                .param("eleves", ids)
                .param("depuis", depuis)
                .update();
    }

    /// @return whether the pupil was in it
    public boolean retirer(GroupeId id, EleveId eleve, LocalDate le) {
        return sql.sql("""
                                update groupes.membre set jusqu_au = greatest(:le, depuis)
                                where groupe_id = :id and eleve_id = :eleve and jusqu_au is null
                                """)
                        .param("id", id.valeur())
                        .param("eleve", eleve.valeur())
                        .param("le", le)
                        .update()
                == 1;
    }

    private static Groupe groupe(ResultSet ligne, int rang) throws SQLException {
        return new Groupe(
                new GroupeId(ligne.getObject("id", UUID.class)),
                new ProjetId(ligne.getObject("projet_id", UUID.class)),
                new EtablissementId(ligne.getObject("etablissement_id", UUID.class)),
                ligne.getInt("annee"),
                ligne.getString("nom"),
                new Suivi(
                        ligne.getString("action"),
                        ligne.getString("intitule"),
                        ligne.getString("indicateur"),
                        new Mesure(ligne.getString("mesure"), ligne.getString("unite"), ligne.getBigDecimal("vise"))),
                Arrays.stream((UUID[]) ligne.getArray("animateurs").getArray())
                        .map(CompteId::new)
                        .collect(Collectors.toSet()),
                ligne.getObject("termine_le", LocalDate.class));
    }
}
