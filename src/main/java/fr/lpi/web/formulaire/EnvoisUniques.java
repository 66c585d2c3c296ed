package fr.lpi.web.formulaire;

import fr.lpi.config.Fuseau;
import fr.lpi.web.erreur.Introuvable;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Does what a submission asks once: a double click or a replay waits for the first and gets its answer.
@Component
public class EnvoisUniques {

    private final JdbcClient sql;

    EnvoisUniques(JdbcClient sql) {
        this.sql = sql;
    }

    /// A key to render in a form.
    public static String nouvelleCle() {
        return UUID.randomUUID().toString();
    }

    /// @param cle as the form sent it; one that is not a key of ours protects from nothing
    /// @param acte done within the caller's transaction; its answer is kept with it
    /// @throws Introuvable the key is another account's
    @Transactional(propagation = Propagation.MANDATORY)
    public String uneFois(String cle, Supplier<String> acte) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new Introuvable();
        }
        var identite = lire(cle);
        var premier = sql.sql("""
                        insert into formulaire.envoi (cle, compte) values (:cle, :compte)
                        on conflict (cle) do nothing
                        """)
                        .param("cle", identite)
                        .param("compte", authentication.getName())
                        .update()
                == 1;
        if (!premier) {
            return sql.sql("select reponse from formulaire.envoi where cle = :cle")
                    .param("cle", identite)
                    .query(String.class)
                    .optional()
                    .orElseThrow(Introuvable::new);
        }
        var reponse = acte.get();
        sql.sql("update formulaire.envoi set reponse = :reponse where cle = :cle")
                .param("cle", identite)
                .param("reponse", reponse)
                .update();
        return reponse;
    }

    /// Replays come within seconds, a page left open sends new keys: three days are plenty.
    @Scheduled(cron = "0 25 3 * * *", zone = Fuseau.NOM)
    void oublier() {
        sql.sql("select formulaire.oublier_les_envois(now() - interval '3 days')")
                .query((_, _) -> true)
                .list();
    }

    private static UUID lire(String cle) {
        try {
            return UUID.fromString(cle);
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }
}
