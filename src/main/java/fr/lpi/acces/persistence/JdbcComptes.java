package fr.lpi.acces.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComptes implements Comptes {

    private static final String LECTURE = """
            select c.id, c.identifiant, c.prenom, c.nom, c.profil,
                   coalesce(array_agg(a.etablissement_id) filter (where a.etablissement_id is not null), '{}') as ou
            from acces.compte c left join acces.affectation a on a.compte_id = c.id
            where c.actif and %s
            group by c.id
            order by c.nom, c.prenom
            """;

    private final JdbcClient sql;

    JdbcComptes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Utilisateur> parId(CompteId id) {
        return sql.sql(LECTURE.formatted("c.id = :id"))
                .param("id", id.valeur())
                .query(JdbcComptes::lire)
                .optional();
    }

    @Override
    public Map<CompteId, Utilisateur> parIds(Collection<CompteId> ids) {
        return sql
                .sql(LECTURE.formatted("c.id = any(:ids)"))
                .param("ids", ids.stream().map(CompteId::valeur).toArray(UUID[]::new))
                .query(JdbcComptes::lire)
                .list()
                .stream()
                .collect(Collectors.toMap(Utilisateur::id, Function.identity()));
    }

    @Override
    public List<Utilisateur> de(EtablissementId etablissement) {
        return de(List.of(etablissement));
    }

    @Override
    public List<Utilisateur> de(Collection<EtablissementId> etablissements) {
        return sql.sql(LECTURE.formatted("""
                        c.id in (select compte_id from acces.affectation where etablissement_id = any(:ou))
                        """))
                .param(
                        "ou",
                        etablissements.stream().map(EtablissementId::valeur).toArray(UUID[]::new))
                .query(JdbcComptes::lire)
                .list();
    }

    @Override
    public List<Utilisateur> deLaMdph(String departement) {
        return sql.sql(LECTURE.formatted("c.profil = 'MDPH' and c.departement = :departement"))
                .param("departement", departement)
                .query(JdbcComptes::lire)
                .list();
    }

    private static Utilisateur lire(ResultSet ligne, int rang) throws SQLException {
        var etablissements = Arrays.stream((UUID[]) ligne.getArray("ou").getArray())
                .map(EtablissementId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new Utilisateur(
                new CompteId(ligne.getObject("id", UUID.class)),
                ligne.getString("identifiant"),
                ligne.getString("prenom"),
                ligne.getString("nom"),
                Profil.valueOf(ligne.getString("profil")),
                etablissements);
    }
}
