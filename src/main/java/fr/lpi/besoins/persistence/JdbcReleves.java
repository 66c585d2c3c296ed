package fr.lpi.besoins.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.besoins.domain.Cellules;
import fr.lpi.besoins.domain.Releve;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The relevés of the schools of which the current account writes the project, and what they are made from.
@Repository
public class JdbcReleves {

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcReleves(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// How many pupils of a level have a need: exact.
    ///
    /// @param besoin empty for the whole school
    public record Compte(String besoin, @Nullable String niveau, int eleves) {}

    public List<Compte> compter(EtablissementId etablissement, LocalDate le) {
        return sql.sql("select besoin, niveau, eleves from besoins.compter(:etablissement, :le)")
                .param("etablissement", etablissement.valeur())
                .param("le", le)
                .query((ligne, _) ->
                        new Compte(ligne.getString("besoin"), ligne.getString("niveau"), ligne.getInt("eleves")))
                .list();
    }

    /// Whether what changed after a day is the doing of enough pupils for none of them to be told.
    public boolean assezOntChange(EtablissementId etablissement, LocalDate depuis, LocalDate jusqua) {
        return sql.sql("select besoins.assez_ont_change(:etablissement, :depuis, :jusqua)")
                .param("etablissement", etablissement.valeur())
                .param("depuis", depuis)
                .param("jusqua", jusqua)
                .query(Boolean.class)
                .single();
    }

    /// The first of a day stays.
    public void garder(Releve releve, CompteId par) {
        sql.sql("""
                        insert into besoins.releve (etablissement_id, jour, pris_par, cellules)
                        values (:etablissement, :jour, :par, :cellules::jsonb)
                        on conflict (etablissement_id, jour) do nothing
                        """)
                .param("etablissement", releve.etablissement().valeur())
                .param("jour", releve.jour())
                .param("par", par.valeur())
                .param("cellules", json.writeValueAsString(releve.cellules().parBesoin()))
                .update();
    }

    /// The latest first.
    public List<LocalDate> jours(EtablissementId etablissement) {
        return sql.sql("select jour from besoins.releve where etablissement_id = :etablissement order by jour desc")
                .param("etablissement", etablissement.valeur())
                .query((ligne, _) -> ligne.getObject("jour", LocalDate.class))
                .list();
    }

    public Optional<Releve> du(EtablissementId etablissement, LocalDate jour) {
        return sql.sql("""
                        select etablissement_id, jour, cellules from besoins.releve
                        where etablissement_id = :etablissement and jour = :jour
                        """)
                .param("etablissement", etablissement.valeur())
                .param("jour", jour)
                .query((ligne, _) -> new Releve(
                        new EtablissementId(ligne.getObject("etablissement_id", UUID.class)),
                        ligne.getObject("jour", LocalDate.class),
                        new Cellules(json.readValue(
                                ligne.getString("cellules"),
                                new TypeReference<Map<String, Map<String, Integer>>>() {}))))
                .optional();
    }
}
