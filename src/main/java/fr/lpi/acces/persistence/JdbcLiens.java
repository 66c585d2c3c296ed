package fr.lpi.acces.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.domain.EtatLien;
import fr.lpi.acces.domain.Jeton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links that open one page once, by the hash of their word.
@Repository
public class JdbcLiens {

    private static final String VALABLE = "utilise_le is null and remplace_le is null and expire_le > :maintenant";

    private final JdbcClient sql;

    JdbcLiens(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param compte none for the link that creates the first administrator
    public record Lien(EtatLien etat, @Nullable CompteId compte) {}

    /// The newest link of an account is its only one.
    public void ajouter(Jeton jeton, @Nullable CompteId compte, Instant maintenant, Instant expiration) {
        sql.sql("""
                        update acces.lien set remplace_le = :maintenant
                        where compte_id is not distinct from :compte and utilise_le is null and remplace_le is null
                        """)
                .param("maintenant", Timestamp.from(maintenant))
                .param("compte", compte == null ? null : compte.valeur(), java.sql.Types.OTHER)
                .update();
        sql.sql("""
                        insert into acces.lien (empreinte, compte_id, cree_le, expire_le)
                        values (:empreinte, :compte, :maintenant, :expiration)
                        """)
                .param("empreinte", jeton.empreinte())
                .param("compte", compte == null ? null : compte.valeur())
                .param("maintenant", Timestamp.from(maintenant))
                .param("expiration", Timestamp.from(expiration))
                .update();
    }

    public void retirer(CompteId compte, Instant maintenant) {
        sql.sql("""
                        update acces.lien set remplace_le = :maintenant
                        where compte_id = :compte and utilise_le is null and remplace_le is null
                        """)
                .param("maintenant", Timestamp.from(maintenant))
                .param("compte", compte.valeur())
                .update();
    }

    public Lien lire(Jeton jeton, Instant maintenant) {
        return sql.sql("""
                        select compte_id, utilise_le is not null as utilise, %s as valable
                        from acces.lien where empreinte = :empreinte
                        """.formatted(VALABLE))
                .param("maintenant", Timestamp.from(maintenant))
                .param("empreinte", jeton.empreinte())
                .query((ligne, _) -> {
                    var compte = ligne.getObject("compte_id", UUID.class);
                    var etat = ligne.getBoolean("valable")
                            ? EtatLien.VALABLE
                            : ligne.getBoolean("utilise") ? EtatLien.UTILISE : EtatLien.EXPIRE;
                    return new Lien(etat, compte == null ? null : new CompteId(compte));
                })
                .optional()
                .orElse(new Lien(EtatLien.INCONNU, null));
    }

    /// Of two at the same instant, one only gets it.
    public boolean utiliser(Jeton jeton, Instant maintenant) {
        return sql.sql("update acces.lien set utilise_le = :maintenant where empreinte = :empreinte and " + VALABLE)
                        .param("maintenant", Timestamp.from(maintenant))
                        .param("empreinte", jeton.empreinte())
                        .update()
                == 1;
    }

    public void oublier(Instant avant) {
        sql.sql("delete from acces.lien where expire_le < :avant")
                .param("avant", Timestamp.from(avant))
                .update();
    }
}
