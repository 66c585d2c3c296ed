package fr.lpi.acces.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.RoleSurLivret;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Why an account has access to a livret, as the module of the livret publishes it.
@Repository
public class JdbcRoles {

    private final JdbcClient sql;

    JdbcRoles(JdbcClient sql) {
        this.sql = sql;
    }

    public List<RoleSurLivret> de(CompteId compte, UUID livret) {
        return sql
                .sql("select role from livret.role_de_compte where livret_id = :livret and compte_id = :compte")
                .param("livret", livret)
                .param("compte", compte.valeur())
                .query(String.class)
                .list()
                .stream()
                .map(RoleSurLivret::valueOf)
                .toList();
    }

    /// How many livrets an account is the responsable of, whoever asks.
    public long responsabilites(CompteId compte) {
        return sql.sql("select count(*) from livret.role_de_compte where compte_id = :compte and role = 'RESPONSABLE'")
                .param("compte", compte.valeur())
                .query(Long.class)
                .single();
    }
}
