package fr.lpi.accompagnement.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.RapportProjet;
import fr.lpi.accompagnement.domain.Rapport;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.RedactionEnBase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The self-evaluations that the current account may read, and the reports of its schools.
@Repository
public class JdbcEvaluations {

    private static final String RAPPORTS = """
            select projet_id, numero, document, clos_le, archive_le
            from accompagnement.rapport where rouvert_le is null
            """;

    private final JdbcClient sql;
    private final RedactionEnBase redactions;
    private final JsonMapper json;

    JdbcEvaluations(JdbcClient sql, RedactionEnBase redactions, JsonMapper json) {
        this.sql = sql;
        this.redactions = redactions;
        this.json = json;
    }

    /// What this person said, blank before the first word.
    public Redaction grille(ProjetId projet, CompteId compte, Instant maintenant) {
        return lire(projet, compte, "").orElseGet(() -> Redaction.vierge(Map.of(), maintenant));
    }

    /// The same, held until the end of the transaction, and made if there was none.
    public Redaction pourEcrire(ProjetId projet, CompteId compte, Instant maintenant) {
        sql.sql("""
                        insert into accompagnement.auto_evaluation (projet_id, compte_id, modifie_le)
                        values (:projet, :compte, :le) on conflict do nothing
                        """)
                .param("projet", projet.valeur())
                .param("compte", compte.valeur())
                .param("le", Timestamp.from(maintenant))
                .update();
        return lire(projet, compte, " for update").orElseThrow();
    }

    private Optional<Redaction> lire(ProjetId projet, CompteId compte, String tenue) {
        return sql.sql("""
                        select champs, traces, revision, modifie_le from accompagnement.auto_evaluation
                        where projet_id = :projet and compte_id = :compte
                        """ + tenue)
                .param("projet", projet.valeur())
                .param("compte", compte.valeur())
                .query((ligne, _) -> redactions.lire(ligne))
                .optional();
    }

    public void enregistrer(ProjetId projet, CompteId compte, Redaction redaction) {
        redactions
                .ecrire(sql.sql("""
                        update accompagnement.auto_evaluation
                        set champs = :champs::jsonb, traces = :traces::jsonb, revision = :revision, modifie_le = :modifieLe
                        where projet_id = :projet and compte_id = :compte
                        """), redaction)
                .param("projet", projet.valeur())
                .param("compte", compte.valeur())
                .update();
    }

    /// What each one said, for those who write the project.
    public List<Map<String, String>> grilles(ProjetId projet) {
        return sql.sql("""
                        select champs, traces, revision, modifie_le from accompagnement.auto_evaluation
                        where projet_id = :projet
                        """)
                .param("projet", projet.valeur())
                .query((ligne, _) -> redactions.lire(ligne).champs())
                .list();
    }

    /// The report of the year, while it is closed.
    public Optional<Rapport> rapport(ProjetId projet) {
        return sql.sql(RAPPORTS + " and projet_id = :projet")
                .param("projet", projet.valeur())
                .query((ligne, _) -> rapport(ligne))
                .optional();
    }

    /// Whether the year is closed.
    public boolean clos(ProjetId projet) {
        return sql.sql("select exists (" + RAPPORTS + " and projet_id = :projet)")
                .param("projet", projet.valeur())
                .query(Boolean.class)
                .single();
    }

    /// Those of the account's schools.
    public Map<ProjetId, Rapport> rapports() {
        return sql.sql(RAPPORTS).query((ligne, _) -> rapport(ligne)).list().stream()
                .collect(Collectors.toMap(Rapport::projet, Function.identity()));
    }

    public void clore(
            ProjetId projet, EtablissementId etablissement, RapportProjet document, CompteId par, Instant le) {
        sql.sql("""
                        insert into accompagnement.rapport
                            (projet_id, numero, etablissement_id, document, clos_le, clos_par)
                        select :projet, coalesce(max(numero), 0) + 1, :etablissement, :document::jsonb, :le, :par
                        from accompagnement.rapport where projet_id = :projet
                        """)
                .param("projet", projet.valeur())
                .param("etablissement", etablissement.valeur())
                .param("document", json.writeValueAsString(document))
                .param("le", Timestamp.from(le))
                .param("par", par.valeur())
                .update();
    }

    public void rouvrir(ProjetId projet, Instant le) {
        sql.sql("""
                        update accompagnement.rapport set rouvert_le = greatest(:le, clos_le), archive_le = null
                        where projet_id = :projet and rouvert_le is null
                        """)
                .param("projet", projet.valeur())
                .param("le", Timestamp.from(le))
                .update();
    }

    public void archiver(ProjetId projet, Instant le) {
        sql.sql("""
                        update accompagnement.rapport set archive_le = coalesce(archive_le, :le)
                        where projet_id = :projet and rouvert_le is null
                        """)
                .param("projet", projet.valeur())
                .param("le", Timestamp.from(le))
                .update();
    }

    public void sortirDesArchives(ProjetId projet) {
        sql.sql("update accompagnement.rapport set archive_le = null where projet_id = :projet and rouvert_le is null")
                .param("projet", projet.valeur())
                .update();
    }

    private Rapport rapport(ResultSet ligne) throws SQLException {
        return new Rapport(
                new ProjetId(ligne.getObject("projet_id", UUID.class)),
                ligne.getInt("numero"),
                json.readValue(ligne.getString("document"), RapportProjet.class),
                ligne.getObject("clos_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("archive_le") != null);
    }
}
