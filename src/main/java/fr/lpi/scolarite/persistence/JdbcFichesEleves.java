package fr.lpi.scolarite.persistence;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.scolarite.FichesEleves;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads inside a transaction: outside of one, the database knows nobody and shows no pupil.
@Repository
@Transactional(readOnly = true)
class JdbcFichesEleves implements FichesEleves {

    private static final String LECTURE = """
            select e.id, e.ine, e.nom_famille, e.nom_usage, e.prenom, e.date_naissance, e.identite,
                   o.id as ou, o.uai, o.nom, o.degre, o.departement,
                   place.libelle as classe, place.depuis, place.jusqu_au is null as en_cours
            from scolarite.eleve e
            join scolarite.etablissement o on o.id = e.etablissement_id
            left join lateral (
                select c.libelle, i.depuis, i.jusqu_au
                from scolarite.inscription i join scolarite.classe c on c.id = i.classe_id
                where i.eleve_id = e.id
                order by i.jusqu_au desc nulls first, i.depuis desc
                limit 1) place on true
            where\s""";

    private final JdbcClient sql;

    JdbcFichesEleves(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<FicheEleve> parIds(Collection<EleveId> ids) {
        return lister("e.id", ids.stream().map(EleveId::valeur));
    }

    @Override
    public List<FicheEleve> de(Collection<EtablissementId> etablissements) {
        return lister("e.etablissement_id", etablissements.stream().map(EtablissementId::valeur));
    }

    private List<FicheEleve> lister(String colonne, Stream<UUID> parmi) {
        return sql.sql(LECTURE + colonne
                        + " = any (:parmi) order by coalesce(e.nom_usage, e.nom_famille), e.prenom, e.id")
                .param("parmi", parmi.toArray(UUID[]::new))
                .query(JdbcFichesEleves::lire)
                .list();
    }

    private static FicheEleve lire(ResultSet ligne, int rang) throws SQLException {
        var classe = ligne.getString("classe");
        return new FicheEleve(
                new EleveId(ligne.getObject("id", UUID.class)),
                ligne.getString("ine"),
                ligne.getString("nom_famille"),
                ligne.getString("nom_usage"),
                ligne.getString("prenom"),
                ligne.getObject("date_naissance", LocalDate.class),
                ligne.getString("identite"),
                JdbcEtablissements.lire(ligne, "ou"),
                classe == null
                        ? null
                        : new FicheEleve.Place(
                                classe, ligne.getObject("depuis", LocalDate.class), ligne.getBoolean("en_cours")));
    }
}
