package fr.lpi.scolarite.persistence;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Circonstances;
import fr.lpi.scolarite.EleveId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCirconstances implements Circonstances {

    private final JdbcClient sql;
    private final Clock horloge;

    JdbcCirconstances(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EleveId> redoublements(EtablissementId etablissement) {
        return sql.sql("""
                        select c.eleve_id
                        from scolarite.circonstance c
                        join scolarite.inscription i on i.eleve_id = c.eleve_id and i.jusqu_au is null
                        where c.etablissement_id = :ou and c.annee = :annee and c.genre = 'REDOUBLEMENT'
                          and i.annee = c.annee
                        """)
                .param("ou", etablissement.valeur())
                .param("annee", AnneeScolaire.le(LocalDate.now(horloge)).debut())
                .query((ligne, _) -> new EleveId(ligne.getObject(1, UUID.class)))
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Redoublement> redoublement(EleveId eleve) {
        return sql.sql("""
                        select c.relevee_le, c.niveau
                        from scolarite.circonstance c
                        join scolarite.inscription i
                          on i.eleve_id = c.eleve_id and i.etablissement_id = c.etablissement_id and i.jusqu_au is null
                        where c.eleve_id = :eleve and c.annee = :annee and c.genre = 'REDOUBLEMENT'
                          and i.annee = c.annee
                        """)
                .param("eleve", eleve.valeur())
                .param("annee", AnneeScolaire.le(LocalDate.now(horloge)).debut())
                .query((ligne, _) -> new Redoublement(ligne.getObject(1, LocalDate.class), ligne.getString(2)))
                .optional();
    }
}
