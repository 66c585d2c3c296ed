package fr.lpi.scolarite.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.DernierImport;
import fr.lpi.scolarite.DerniersImports;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcDerniersImports implements DerniersImports {

    private final JdbcClient sql;

    JdbcDerniersImports(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DernierImport> de(EtablissementId etablissement) {
        return sql.sql("select le, par from scolarite.dernier_import where etablissement_id = :ou")
                .param("ou", etablissement.valeur())
                .query((ligne, _) -> {
                    var par = ligne.getObject("par", UUID.class);
                    return new DernierImport(
                            ligne.getObject("le", OffsetDateTime.class).toInstant(),
                            par == null ? null : new CompteId(par));
                })
                .optional();
    }
}
