package fr.lpi.scolarite.persistence;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.OrdreDesClasses;
import fr.lpi.web.Alphabet;
import fr.lpi.web.Recherche;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads inside a transaction: outside of one, the database knows nobody and shows no pupil.
@Repository
@Transactional(readOnly = true)
class JdbcEleves implements Eleves {

    private static final String LECTURE = """
            select e.eleve_id, e.ine, e.nom_famille, e.nom_usage, e.prenom, e.date_naissance, e.classe, e.niveau,
                   o.id as ou, o.uai, o.nom, o.degre, o.departement
            from scolarite.eleve_inscrit e join scolarite.etablissement o on o.id = e.etablissement_id
            where\s""";

    private final JdbcClient sql;
    private final OrdreDesClasses ordre;

    JdbcEleves(JdbcClient sql, OrdreDesClasses ordre) {
        this.sql = sql;
        this.ordre = ordre;
    }

    @Override
    public Optional<Eleve> parId(EleveId id) {
        return sql.sql(LECTURE + "e.eleve_id = :id")
                .param("id", id.valeur())
                .query(JdbcEleves::lire)
                .optional();
    }

    @Override
    public List<Eleve> parIds(Collection<EleveId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.sql(LECTURE + "e.eleve_id = any(:ids)")
                .param("ids", ids.stream().map(EleveId::valeur).toArray(UUID[]::new))
                .query(JdbcEleves::lire)
                .list();
    }

    @Override
    public List<Eleve> de(EtablissementId etablissement) {
        return ranger(sql.sql(LECTURE + "e.etablissement_id = :ou")
                .param("ou", etablissement.valeur())
                .query(JdbcEleves::lire)
                .list());
    }

    @Override
    public List<Eleve> cherches(Collection<EtablissementId> etablissements, Recherche recherche) {
        if (recherche.vide()) {
            return etablissements.stream().flatMap(ou -> de(ou).stream()).toList();
        }
        var ecoles = etablissements.stream().map(EtablissementId::valeur).toArray(UUID[]::new);
        var nommes = new ArrayList<String>();
        var proches = new ArrayList<String[]>();
        for (var indices : recherche.indices()) {
            nommes.add("select * from scolarite.eleves_nommes(:ecoles, :proches%d)".formatted(proches.size()));
            proches.add(proches(ecoles, indices));
        }
        var requete = sql.sql(String.join(" intersect ", nommes)).param("ecoles", ecoles);
        for (var rang = 0; rang < proches.size(); rang++) {
            requete = requete.param("proches" + rang, proches.get(rang));
        }
        var trouves = requete.query(UUID.class).list().toArray(UUID[]::new);
        return ranger(
                sql
                        .sql(LECTURE + "e.eleve_id = any(:trouves)")
                        .param("trouves", trouves)
                        .query(JdbcEleves::lire)
                        .list()
                        .stream()
                        .filter(eleve -> !recherche.composee()
                                || recherche.trouve(eleve.nomFamille(), eleve.nom(), eleve.prenom(), eleve.classe()))
                        .toList());
    }

    /// The words, among those of these schools, that one of the clues would find.
    private String[] proches(UUID[] ecoles, Collection<String> indices) {
        return indices.stream()
                .flatMap(indice -> sql
                        .sql("select scolarite.mots_proches(:ecoles, :indice)")
                        .param("ecoles", ecoles)
                        .param("indice", indice)
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(mot -> Recherche.ressemble(indice, mot)))
                .distinct()
                .toArray(String[]::new);
    }

    @Override
    public boolean aucunDans(Collection<EtablissementId> etablissements) {
        return sql.sql("select not exists (select from scolarite.eleve_inscrit where etablissement_id = any(:ou))")
                .param(
                        "ou",
                        etablissements.stream().map(EtablissementId::valeur).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private List<Eleve> ranger(List<Eleve> eleves) {
        var alphabet = Alphabet.francais();
        return eleves.stream()
                .sorted(ordre.parmi(eleves)
                        .thenComparing(Eleve::nomFamille, alphabet)
                        .thenComparing(Eleve::prenom, alphabet))
                .toList();
    }

    private static Eleve lire(ResultSet ligne, int rang) throws SQLException {
        return new Eleve(
                new EleveId(ligne.getObject("eleve_id", UUID.class)),
                ligne.getString("ine"),
                ligne.getString("nom_famille"),
                ligne.getString("nom_usage"),
                ligne.getString("prenom"),
                ligne.getObject("date_naissance", LocalDate.class),
                JdbcEtablissements.lire(ligne, "ou"),
                ligne.getString("classe"),
                ligne.getString("niveau"));
    }
}
