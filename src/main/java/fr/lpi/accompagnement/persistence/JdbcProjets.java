package fr.lpi.accompagnement.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.ProjetsPublies.Publie;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.Version;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.RedactionEnBase;
import fr.lpi.web.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The AP projects that the current account may write, and those published in its schools.
@Repository
public class JdbcProjets {

    private static final String LECTURE = """
            select p.id, p.etablissement_id, p.annee, p.champs, p.traces, p.revision, p.modifie_le,
                   array(select r.compte_id from accompagnement.redacteur r where r.projet_id = p.id) as redacteurs
            from accompagnement.projet p
            """;

    private static final String VERSIONS =
            "select projet_id, etablissement_id, annee, numero, publiee_le, document from accompagnement.version ";

    private final JdbcClient sql;
    private final RedactionEnBase redactions;
    private final JsonMapper json;

    JdbcProjets(JdbcClient sql, RedactionEnBase redactions, JsonMapper json) {
        this.sql = sql;
        this.redactions = redactions;
        this.json = json;
    }

    /// The one of this school and year, made if there was none.
    public ProjetId ouvrir(EtablissementId etablissement, int annee, Instant le) {
        sql.sql("""
                        insert into accompagnement.projet (etablissement_id, annee, cree_le, modifie_le)
                        values (:etablissement, :annee, :le, :le)
                        on conflict (etablissement_id, annee) do nothing
                        """)
                .param("etablissement", etablissement.valeur())
                .param("annee", annee)
                .param("le", Timestamp.from(le))
                .update();
        return new ProjetId(sql.sql("""
                        select id from accompagnement.projet
                        where etablissement_id = :etablissement and annee = :annee
                        """)
                .param("etablissement", etablissement.valeur())
                .param("annee", annee)
                .query(UUID.class)
                .single());
    }

    /// The project that starts from another, if it was begun.
    public Optional<ProjetId> suite(ProjetId id) {
        return sql.sql("select id from accompagnement.projet where suite_de = :id")
                .param("id", id.valeur())
                .query(UUID.class)
                .optional()
                .map(ProjetId::new);
    }

    public void faireSuite(ProjetId suite, ProjetId precedent) {
        sql.sql("update accompagnement.projet set suite_de = :precedent where id = :suite")
                .param("precedent", precedent.valeur())
                .param("suite", suite.valeur())
                .update();
    }

    /// Those that are written, the latest year first.
    public List<Projet> tous() {
        return sql.sql(LECTURE + "order by p.annee desc").query(this::projet).list();
    }

    public Optional<Projet> parId(ProjetId id) {
        return lire(id, "");
    }

    /// The same, held until the end of the transaction: two writers come one after the other.
    public Optional<Projet> pourEcrire(ProjetId id) {
        return lire(id, " for update");
    }

    private Optional<Projet> lire(ProjetId id, String tenu) {
        return sql.sql(LECTURE + "where p.id = :id" + tenu)
                .param("id", id.valeur())
                .query(this::projet)
                .optional();
    }

    public void enregistrer(ProjetId id, Redaction redaction) {
        redactions.ecrire(sql.sql("""
                        update accompagnement.projet
                        set champs = :champs::jsonb, traces = :traces::jsonb, revision = :revision, modifie_le = :modifieLe
                        where id = :id
                        """), redaction).param("id", id.valeur()).update();
    }

    public void nommer(ProjetId id, CompteId redacteur, Instant le) {
        sql.sql("""
                        insert into accompagnement.redacteur (projet_id, compte_id, depuis) values (:id, :compte, :le)
                        on conflict do nothing
                        """)
                .param("id", id.valeur())
                .param("compte", redacteur.valeur())
                .param("le", Timestamp.from(le))
                .update();
    }

    public void retirer(ProjetId id, CompteId redacteur) {
        sql.sql("delete from accompagnement.redacteur where projet_id = :id and compte_id = :compte")
                .param("id", id.valeur())
                .param("compte", redacteur.valeur())
                .update();
    }

    public void publier(Version version, CompteId par) {
        sql.sql("""
                        insert into accompagnement.version
                            (projet_id, numero, etablissement_id, annee, document, publiee_le, publiee_par)
                        values (:projet, :numero, :etablissement, :annee, :document::jsonb, :le, :par)
                        """)
                .param("projet", version.projet().valeur())
                .param("numero", version.numero())
                .param("etablissement", version.etablissement().valeur())
                .param("annee", version.annee())
                .param("document", json.writeValueAsString(version.document()))
                .param("le", Timestamp.from(version.publieeLe()))
                .param("par", par.valeur())
                .update();
    }

    /// What is published of a project, for whoever works in its school.
    public Optional<Version> publiee(ProjetId id) {
        return sql.sql(VERSIONS + "where projet_id = :id order by numero desc limit 1")
                .param("id", id.valeur())
                .query(this::version)
                .optional();
    }

    /// The last version of each project of the account's schools, the latest year first.
    public List<Version> publiees() {
        return sql.sql("""
                        select distinct on (projet_id) projet_id, etablissement_id, annee, numero, publiee_le, document
                        from accompagnement.version order by projet_id, numero desc
                        """).query(this::version).list().stream()
                .sorted((a, b) -> Integer.compare(b.annee(), a.annee()))
                .toList();
    }

    /// The intitulés of the actions that a school last published for a year, in their order.
    public List<String> actionsPubliees(EtablissementId etablissement, int annee) {
        return sql.sql("""
                        select a.action ->> 'intitule' as intitule
                        from (select document from accompagnement.version
                              where etablissement_id = :etablissement and annee = :annee
                              order by numero desc limit 1) v,
                             jsonb_array_elements(v.document -> 'actions') with ordinality as a (action, rang)
                        order by a.rang
                        """)
                .param("etablissement", etablissement.valeur())
                .param("annee", annee)
                .query((ligne, _) -> ligne.getString("intitule"))
                .list();
    }

    public Optional<String> lien(ProjetId id) {
        return sql.sql("select jeton from accompagnement.lien_public where projet_id = :id and ferme_le is null")
                .param("id", id.valeur())
                .query(String.class)
                .optional();
    }

    public void ouvrirLien(ProjetId id, String jeton, CompteId par, Instant le) {
        sql.sql("""
                        insert into accompagnement.lien_public (jeton, projet_id, ouvert_le, ouvert_par)
                        values (:jeton, :id, :le, :par) on conflict (projet_id) where ferme_le is null do nothing
                        """)
                .param("jeton", jeton)
                .param("id", id.valeur())
                .param("le", Timestamp.from(le))
                .param("par", par.valeur())
                .update();
    }

    public void fermerLien(ProjetId id, Instant le) {
        sql.sql("""
                        update accompagnement.lien_public set ferme_le = greatest(:le, ouvert_le)
                        where projet_id = :id and ferme_le is null
                        """).param("id", id.valeur()).param("le", Timestamp.from(le)).update();
    }

    /// What anyone who has an open link reads.
    public Optional<Publie> publieeSous(String jeton) {
        return sql.sql("select document, publiee_le, numero from accompagnement.publiee_sous(:jeton)")
                .param("jeton", jeton)
                .query((ligne, _) -> new Publie(
                        json.readValue(ligne.getString("document"), DocumentProjet.class),
                        ligne.getInt("numero"),
                        Dates.jour(ligne.getObject("publiee_le", OffsetDateTime.class)
                                .toInstant()),
                        null))
                .optional();
    }

    private Projet projet(ResultSet ligne, int rang) throws SQLException {
        return new Projet(
                new ProjetId(ligne.getObject("id", UUID.class)),
                new EtablissementId(ligne.getObject("etablissement_id", UUID.class)),
                ligne.getInt("annee"),
                redactions.lire(ligne),
                redacteurs(ligne));
    }

    private static Set<CompteId> redacteurs(ResultSet ligne) throws SQLException {
        return Arrays.stream((UUID[]) ligne.getArray("redacteurs").getArray())
                .map(CompteId::new)
                .collect(Collectors.toSet());
    }

    private Version version(ResultSet ligne, int rang) throws SQLException {
        return new Version(
                new ProjetId(ligne.getObject("projet_id", UUID.class)),
                new EtablissementId(ligne.getObject("etablissement_id", UUID.class)),
                ligne.getInt("annee"),
                ligne.getInt("numero"),
                ligne.getObject("publiee_le", OffsetDateTime.class).toInstant(),
                json.readValue(ligne.getString("document"), DocumentProjet.class));
    }
}
