package fr.lpi.scolarite.persistence;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.application.Ecoles;
import fr.lpi.web.Alphabet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEtablissements implements Etablissements, Ecoles {

    private final JdbcClient sql;

    JdbcEtablissements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Etablissement> parId(EtablissementId id) {
        return sql.sql("select id, uai, nom, degre, departement from scolarite.etablissement where id = :id")
                .param("id", id.valeur())
                .query(JdbcEtablissements::lire)
                .optional();
    }

    @Override
    public List<Etablissement> parIds(Collection<EtablissementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql
                .sql("select id, uai, nom, degre, departement from scolarite.etablissement where id in (:ids)")
                .param("ids", ids.stream().map(EtablissementId::valeur).toList())
                .query(JdbcEtablissements::lire)
                .list()
                .stream()
                .sorted(Comparator.comparing(Etablissement::nom, Alphabet.francais()))
                .toList();
    }

    @Override
    public Etablissement ajouter(String uai, String nom, int degre, String departement) {
        return sql.sql("""
                        insert into scolarite.etablissement (uai, nom, degre, departement)
                        values (:uai, :nom, :degre, :departement)
                        returning id, uai, nom, degre, departement
                        """)
                .param("uai", uai)
                .param("nom", nom)
                .param("degre", degre)
                .param("departement", departement)
                .query(JdbcEtablissements::lire)
                .single();
    }

    @Override
    public List<Etablissement> tous() {
        return sql
                .sql("select id, uai, nom, degre, departement from scolarite.etablissement")
                .query(JdbcEtablissements::lire)
                .list()
                .stream()
                .sorted(Comparator.comparing(Etablissement::nom, Alphabet.francais()))
                .toList();
    }

    @Override
    public Optional<Etablissement> ajouterSiNouveau(String uai, String nom, int degre, String departement) {
        return sql.sql("""
                        insert into scolarite.etablissement (uai, nom, degre, departement)
                        values (:uai, :nom, :degre, :departement)
                        on conflict (uai) do nothing
                        returning id, uai, nom, degre, departement
                        """)
                .param("uai", uai)
                .param("nom", nom)
                .param("degre", degre)
                .param("departement", departement)
                .query(JdbcEtablissements::lire)
                .optional();
    }

    @Override
    public void renommer(EtablissementId id, String nom) {
        sql.sql("update scolarite.etablissement set nom = :nom where id = :id")
                .param("nom", nom)
                .param("id", id.valeur())
                .update();
    }

    private static Etablissement lire(ResultSet ligne, int rang) throws SQLException {
        return lire(ligne, "id");
    }

    /// @param id column of the identifier, in a row that tells of something else too
    static Etablissement lire(ResultSet ligne, String id) throws SQLException {
        return new Etablissement(
                new EtablissementId(ligne.getObject(id, UUID.class)),
                ligne.getString("uai"),
                ligne.getString("nom"),
                ligne.getInt("degre"),
                ligne.getString("departement"));
    }
}
