package fr.lpi.livret.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.scolarite.EleveId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcLivrets implements Livrets {

    private static final String LECTURE = """
            select l.id, l.numero, l.eleve_id, l.cree_le,
                   (array_agg(e.compte_id) filter (where e.role = 'RESPONSABLE'))[1] as responsable,
                   coalesce(array_agg(e.compte_id order by e.depuis) filter (where e.role = 'CONTRIBUTEUR'), '{}')
                       as contributeurs,
                   case when l.recu_le is not null
                            and not exists (select from livret.equipe q where q.livret_id = l.id and q.role = 'RESPONSABLE')
                        then l.recu_le end as recu_le
            from livret.livret l left join livret.equipe_en_exercice e on e.livret_id = l.id
            where %s
            group by l.id
            """;

    private final JdbcClient sql;

    JdbcLivrets(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Livret> parId(LivretId id) {
        return sql.sql(LECTURE.formatted("l.id = :id"))
                .param("id", id.valeur())
                .query(JdbcLivrets::lire)
                .optional();
    }

    @Override
    public Optional<Livret> parNumero(NumeroLivret numero) {
        return sql.sql(LECTURE.formatted("l.numero = :numero"))
                .param("numero", numero.valeur())
                .query(JdbcLivrets::lire)
                .optional();
    }

    /// The number of the livret and not a row: the application may not lock that of a livret, and one that has just
    /// been received has no responsable whose row would stand for it.
    @Override
    public void tenir(LivretId id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:livret, 0))")
                .param("livret", id.toString())
                .query((_, _) -> true)
                .list();
    }

    /// Asks first which they are: row-level security alone would go through the livrets of every school.
    @Override
    public List<Livret> visibles() {
        return sql.sql(LECTURE.formatted("l.id = any (array(select livret.mes_livrets('lus')))"))
                .query(JdbcLivrets::lire)
                .list();
    }

    @Override
    public List<Livret> de(EleveId eleve) {
        return sql.sql(LECTURE.formatted("l.eleve_id = :eleve")
                        + "order by l.recu_a_cote_de is not null, l.cree_le, l.id")
                .param("eleve", eleve.valeur())
                .query(JdbcLivrets::lire)
                .list();
    }

    /// Whether a livret exists for this pupil, seen or not.
    public boolean existePour(EleveId eleve) {
        return sql.sql("select exists (select from livret.eleve_suivi where eleve_id = :eleve)")
                .param("eleve", eleve.valeur())
                .query(Boolean.class)
                .single();
    }

    /// The pupils, among those the account may see, that have a livret, seen or not.
    public List<EleveId> elevesSuivis() {
        return sql.sql("""
                        select eleve_id from livret.eleve_suivi
                        where eleve_id in (select id from scolarite.eleve)
                        """)
                .query((ligne, _) -> new EleveId(ligne.getObject(1, UUID.class)))
                .list();
    }

    /// @return false if the pupil has a livret already
    public boolean ajouter(Livret livret) {
        try {
            sql.sql("""
                            insert into livret.livret (id, numero, eleve_id, cree_le)
                            values (:id, :numero, :eleve, :creeLe)
                            """)
                    .param("id", livret.id().valeur())
                    .param("numero", livret.numero().valeur())
                    .param("eleve", livret.eleve().valeur())
                    .param("creeLe", java.sql.Timestamp.from(livret.creeLe()))
                    .update();
        } catch (DuplicateKeyException _) {
            return false;
        }
        // With « on conflict » the new row would have to be readable already, and its teacher has no role yet.
        sql.sql("insert into livret.equipe (livret_id, compte_id, role) values (:livret, :compte, 'RESPONSABLE')")
                .param("livret", livret.id().valeur())
                .param("compte", Objects.requireNonNull(livret.responsable()).valeur())
                .update();
        livret.contributeurs().forEach(compte -> nommerContributeur(livret.id(), compte));
        return true;
    }

    /// Hands the livret over in one step: at no moment has it two responsables, or none.
    public void confier(LivretId livret, CompteId nouveau) {
        retirer(livret, nouveau);
        // Somebody else may name the first responsable of a livret received at the same time.
        if (!remplacer(livret, nouveau) && !nommerPremier(livret, nouveau)) {
            remplacer(livret, nouveau);
        }
    }

    /// @return false when there is a responsable already
    private boolean nommerPremier(LivretId livret, CompteId compte) {
        return sql.sql("""
                        insert into livret.equipe (livret_id, compte_id, role) values (:livret, :compte, 'RESPONSABLE')
                        on conflict do nothing
                        """)
                        .param("livret", livret.valeur())
                        .param("compte", compte.valeur())
                        .update()
                == 1;
    }

    /// @return false when there is no responsable to replace
    private boolean remplacer(LivretId livret, CompteId nouveau) {
        return sql.sql("""
                        update livret.equipe set compte_id = :nouveau, depuis = now()
                        where livret_id = :livret and role = 'RESPONSABLE'
                        """)
                        .param("nouveau", nouveau.valeur())
                        .param("livret", livret.valeur())
                        .update()
                == 1;
    }

    /// Naming twice changes nothing.
    public void nommerContributeur(LivretId livret, CompteId compte) {
        sql.sql("""
                        insert into livret.equipe (livret_id, compte_id, role) values (:livret, :compte, 'CONTRIBUTEUR')
                        on conflict (livret_id, compte_id) do nothing
                        """)
                .param("livret", livret.valeur())
                .param("compte", compte.valeur())
                .update();
    }

    public void retirer(LivretId livret, CompteId contributeur) {
        sql.sql("""
                        delete from livret.equipe
                        where livret_id = :livret and compte_id = :compte and role = 'CONTRIBUTEUR'
                        """)
                .param("livret", livret.valeur())
                .param("compte", contributeur.valeur())
                .update();
    }

    /// The texts that wait for a choice in a livret will wait for whom it is about to be handed over to.
    public void confierLesTextes(LivretId livret, CompteId nouveau) {
        sql.sql("select livret.confier_les_textes(:livret, :nouveau)")
                .param("livret", livret.valeur())
                .param("nouveau", nouveau.valeur())
                .query((_, _) -> true)
                .list();
    }

    /// For LPI itself, which alone may say that a livret arrived.
    public void recevoir(LivretId livret, Instant le) {
        sql.sql("select livret.recevoir(:livret, :le)")
                .param("livret", livret.valeur())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .query((_, _) -> true)
                .list();
    }

    /// Whoever left is contributeur of nothing more.
    ///
    /// @return the livrets it was contributeur of
    public List<LivretId> retirerLesContributions(CompteId parti) {
        return sql.sql("select livret.retirer_les_contributions(:parti)")
                .param("parti", parti.valeur())
                .query((ligne, _) -> new LivretId(ligne.getObject(1, UUID.class)))
                .list();
    }

    private static Livret lire(ResultSet ligne, int rang) throws SQLException {
        var responsable = ligne.getObject("responsable", UUID.class);
        var recuLe = ligne.getObject("recu_le", OffsetDateTime.class);
        return new Livret(
                new LivretId(ligne.getObject("id", UUID.class)),
                new NumeroLivret(ligne.getString("numero")),
                new EleveId(ligne.getObject("eleve_id", UUID.class)),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                responsable == null ? null : new CompteId(responsable),
                Arrays.stream((UUID[]) ligne.getArray("contributeurs").getArray())
                        .map(CompteId::new)
                        .toList(),
                recuLe == null ? null : recuLe.toInstant());
    }
}
