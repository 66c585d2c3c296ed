package fr.lpi.scolarite.persistence;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.OrdreDesClasses;
import fr.lpi.scolarite.Trouves;
import fr.lpi.web.Recherche;
import fr.lpi.web.Tranche;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return de(etablissement, ordre::puisParNomDeFamille);
    }

    private List<Eleve> de(EtablissementId etablissement, Function<Collection<Eleve>, Comparator<Eleve>> rangement) {
        var inscrits = sql.sql(LECTURE + "e.etablissement_id = :ou")
                .param("ou", etablissement.valeur())
                .query(JdbcEleves::lire)
                .list();
        return inscrits.stream().sorted(rangement.apply(inscrits)).toList();
    }

    @Override
    public Trouves cherches(
            Collection<EtablissementId> etablissements,
            Recherche recherche,
            Collection<EleveId> sauf,
            Tranche tranche) {
        if (recherche.vide()) {
            return tous(etablissements, Set.copyOf(sauf), tranche);
        }
        if (RequeteDeRecherche.sansEspoir(recherche)) {
            return Trouves.AUCUN;
        }
        var ecoles = etablissements.stream().map(EtablissementId::valeur).toArray(UUID[]::new);
        var requete = new RequeteDeRecherche(recherche, proches(ecoles, recherche));
        var trouves = sql.sql("""
                        select eleve_id, nombre from scolarite.eleves_cherches(
                            :ecoles, :tout::tsquery, :debuts::tsquery, :exacts::tsquery, :sauf, :depuis, :combien)
                        """)
                .param("ecoles", ecoles)
                .param("tout", requete.tout())
                .param("debuts", requete.debuts())
                .param("exacts", requete.exacts())
                .param("sauf", sauf.stream().map(EleveId::valeur).toArray(UUID[]::new))
                .param("depuis", tranche.depuis())
                .param("combien", tranche.combien())
                .query((ligne, _) ->
                        new Trouve(new EleveId(ligne.getObject("eleve_id", UUID.class)), ligne.getInt("nombre")))
                .list();
        if (trouves.isEmpty()) {
            return Trouves.AUCUN;
        }
        var lus = parIds(trouves.stream().map(Trouve::id).toList()).stream()
                .collect(Collectors.toMap(Eleve::id, Function.identity()));
        return new Trouves(
                trouves.stream()
                        .flatMap(trouve -> Stream.ofNullable(lus.get(trouve.id())))
                        .toList(),
                trouves.getFirst().nombre());
    }

    private Trouves tous(Collection<EtablissementId> etablissements, Set<EleveId> sauf, Tranche tranche) {
        var tous = etablissements.stream()
                .flatMap(ou -> de(ou, ordre::puisParNom).stream())
                .filter(eleve -> !sauf.contains(eleve.id()))
                .toList();
        return new Trouves(
                tous.stream().skip(tranche.depuis()).limit(tranche.combien()).toList(), tous.size());
    }

    private record Trouve(EleveId id, int nombre) {}

    private List<String> proches(UUID[] ecoles, Recherche recherche) {
        return sql.sql("select scolarite.mots_proches(:ecoles, :indices)")
                .param("ecoles", ecoles)
                .param("indices", RequeteDeRecherche.indices(recherche))
                .query((ligne, _) -> ligne.getString(1))
                .list();
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
