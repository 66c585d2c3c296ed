package fr.lpi.scolarite.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.application.importation.dossier.Comparaison;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Fait;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Refus;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import fr.lpi.scolarite.domain.comparaison.Rapport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcImportsVerifies implements ImportsVerifies {

    private static final String LECTURE = """
            select id, etablissement_id, fichier, coalesce(importe_le, cree_le) as quand, rapport, empreinte,
                   refus, bilan
            from scolarite.import_verifie v
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcImportsVerifies(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public UUID ouvrir(CompteId compte, EtablissementId etablissement, String fichier, Instant quand) {
        return sql.sql("""
                        insert into scolarite.import_verifie (compte_id, etablissement_id, fichier, cree_le)
                        values (:compte, :ou, :fichier, :quand)
                        returning id
                        """)
                .param("compte", compte.valeur())
                .param("ou", etablissement.valeur())
                .param("fichier", fichier)
                .param("quand", quand.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    @Override
    public void garder(UUID id, Comparaison comparaison) {
        sql.sql("update scolarite.import_verifie set rapport = :rapport::jsonb, empreinte = :empreinte where id = :id")
                .param("id", id)
                .param("rapport", json.writeValueAsString(comparaison.rapport()))
                .param("empreinte", comparaison.empreinte())
                .update();
    }

    @Override
    public void refuser(UUID id, Refus refus) {
        sql.sql("update scolarite.import_verifie set refus = :refus::jsonb where id = :id")
                .param("id", id)
                .param("refus", json.writeValueAsString(refus))
                .update();
    }

    @Override
    public Optional<ImportVerifie> parId(UUID id) {
        return sql.sql(LECTURE + "where id = :id")
                .param("id", id)
                .query(this::lire)
                .optional();
    }

    @Override
    public Optional<ImportVerifie> reserver(UUID id) {
        return sql.sql(LECTURE + "where id = :id for update")
                .param("id", id)
                .query(this::lire)
                .optional();
    }

    @Override
    public List<ImportVerifie> enAttente(Instant depuis) {
        return sql.sql(LECTURE + """
                        where importe_le is null and refus is null and cree_le > :depuis
                          and not exists (select from scolarite.import_verifie apres
                                          where apres.etablissement_id = v.etablissement_id
                                            and apres.cree_le > v.cree_le and apres.refus is null)
                          and not exists (select from scolarite.dernier_import d
                                          where d.etablissement_id = v.etablissement_id and d.le > v.cree_le)
                        order by cree_le
                        """)
                .param("depuis", depuis.atOffset(ZoneOffset.UTC))
                .query(this::lire)
                .list();
    }

    @Override
    public void conclure(UUID id, Instant quand, Fait fait) {
        sql.sql("""
                        update scolarite.import_verifie set importe_le = :quand, bilan = :bilan::jsonb
                        where id = :id
                        """)
                .param("id", id)
                .param("quand", quand.atOffset(ZoneOffset.UTC))
                .param("bilan", json.writeValueAsString(fait))
                .update();
    }

    @Override
    public void oublierAvant(Instant quand) {
        sql.sql("select scolarite.oublier_les_imports_verifies(:quand)")
                .param("quand", quand.atOffset(ZoneOffset.UTC))
                .query((ResultSet _) -> {});
    }

    private ImportVerifie lire(ResultSet ligne, int rang) throws SQLException {
        return new ImportVerifie(
                ligne.getObject("id", UUID.class),
                new EtablissementId(ligne.getObject("etablissement_id", UUID.class)),
                ligne.getString("fichier"),
                ligne.getObject("quand", OffsetDateTime.class).toInstant(),
                depuis(ligne.getString("rapport"), Rapport.class),
                ligne.getString("empreinte"),
                depuis(ligne.getString("refus"), Refus.class),
                depuis(ligne.getString("bilan"), Fait.class));
    }

    private <T> @Nullable T depuis(@Nullable String texte, Class<T> type) {
        return texte == null ? null : json.readValue(texte, type);
    }
}
