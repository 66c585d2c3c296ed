package fr.lpi.web.formulaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The texts of the current account that met another one in the same field, until their author chooses.
@Component
public class Conflits {

    private final JdbcClient sql;

    Conflits(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void garder(UUID document, Modification modification) {
        sql.sql("""
                        insert into formulaire.conflit (document, champ, compte, vu, propose)
                        values (:document, :champ, :compte, :vu, :propose)
                        on conflict (document, champ, compte) do update set propose = excluded.propose, le = now()
                        """)
                .param("document", document)
                .param("champ", modification.champ())
                .param("compte", compte())
                .param("vu", modification.vu())
                .param("propose", modification.valeur())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Modification> de(UUID document) {
        return sql.sql("select champ, vu, propose from formulaire.conflit where document = :document order by champ")
                .param("document", document)
                .query((ligne, _) -> new Modification(ligne.getString(1), ligne.getString(2), ligne.getString(3)))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Modification> de(UUID document, String champ) {
        return de(document).stream().filter(m -> m.champ().equals(champ)).findFirst();
    }

    /// How many texts of a document still wait, whoever wrote them.
    @Transactional(readOnly = true)
    public long ouverts(UUID document) {
        return sql.sql("select formulaire.conflits_ouverts(:document)")
                .param("document", document)
                .query(Long.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void lever(UUID document, String champ) {
        sql.sql("delete from formulaire.conflit where document = :document and champ = :champ")
                .param("document", document)
                .param("champ", champ)
                .update();
    }

    private static String compte() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }
}
