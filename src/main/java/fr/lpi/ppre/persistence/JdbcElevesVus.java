package fr.lpi.ppre.persistence;

import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.EleveVu;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pupil as each draft knew it.
@Repository
public class JdbcElevesVus {

    private final JdbcClient sql;

    JdbcElevesVus(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<EleveVu> de(PpreId ppre) {
        return sql.sql("""
                        select eleve_nom, eleve_prenom, eleve_classe, eleve_etablissement, eleve_niveau
                        from ppre.ppre where id = :id and eleve_nom is not null
                        """)
                .param("id", ppre.valeur())
                .query((ligne, _) -> new EleveVu(
                        ligne.getString(1),
                        ligne.getString(2),
                        ligne.getString(3),
                        ligne.getString(4),
                        ligne.getString(5)))
                .optional();
    }

    public void garder(PpreId ppre, EleveVu eleve) {
        sql.sql("""
                        update ppre.ppre
                        set eleve_nom = :nom, eleve_prenom = :prenom, eleve_classe = :classe,
                            eleve_etablissement = :etablissement, eleve_niveau = :niveau
                        where id = :id
                        """)
                .param("nom", eleve.nom())
                .param("prenom", eleve.prenom())
                .param("classe", eleve.classe())
                .param("etablissement", eleve.etablissement())
                .param("niveau", eleve.niveau())
                .param("id", ppre.valeur())
                .update();
    }
}
