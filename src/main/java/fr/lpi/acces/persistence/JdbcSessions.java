package fr.lpi.acces.persistence;

import fr.lpi.acces.CompteId;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Ends the sessions of an account, wherever they were opened.
@Repository
public class JdbcSessions {

    private final JdbcClient sql;

    JdbcSessions(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param sauf the session to keep; empty for none
    public void terminer(CompteId compte, String sauf) {
        sql.sql("""
                        delete from acces.session where session_id <> :sauf and primary_id in
                            (select session_primary_id from acces.session_attributes
                             where attribute_name = 'compte' and attribute_bytes = :compte)
                        """)
                .param("sauf", sauf)
                .param("compte", ("\"" + compte + "\"").getBytes(StandardCharsets.UTF_8))
                .update();
    }
}
