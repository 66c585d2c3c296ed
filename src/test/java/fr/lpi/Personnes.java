package fr.lpi;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Makes accounts, and acts as one of them or as LPI itself.
public class Personnes {

    public static final String MOT_DE_PASSE = "Essai-2026";

    private final JdbcClient sql;
    private final Comptes comptes;

    /// One for all the accounts: it takes long, on purpose.
    private final String motDePasse;

    Personnes(JdbcClient sql, Comptes comptes, PasswordEncoder encodeur) {
        this.sql = sql;
        this.comptes = comptes;
        this.motDePasse = Objects.requireNonNull(encodeur.encode(MOT_DE_PASSE));
    }

    /// A new account, its name unlike any other.
    public Utilisateur creer(Profil profil, EtablissementId... etablissements) {
        var id = sql.sql("""
                        insert into acces.compte (identifiant, prenom, nom, profil, mot_de_passe)
                        values (:identifiant, 'Camille', 'Essai', :profil, :motDePasse) returning id
                        """)
                .param("identifiant", "essai." + UUID.randomUUID())
                .param("profil", profil.name())
                .param("motDePasse", motDePasse)
                .query(UUID.class)
                .single();
        for (var etablissement : etablissements) {
            sql.sql("insert into acces.affectation values (:compte, :ou)")
                    .param("compte", id)
                    .param("ou", etablissement.valeur())
                    .update();
        }
        return comptes.parId(new CompteId(id)).orElseThrow();
    }

    /// A new account of the MDPH team of a département.
    public Utilisateur creerMdph(String departement) {
        var mdph = creer(Profil.MDPH);
        sql.sql("update acces.compte set departement = :departement where id = :id")
                .param("departement", departement)
                .param("id", mdph.id().valeur())
                .update();
        return mdph;
    }

    public static <T> T enTantQueLpi(Supplier<T> acte) {
        return enTantQue(new TestingAuthenticationToken("systeme", "", List.of()), acte);
    }

    public static <T> T enTantQue(Utilisateur utilisateur, Supplier<T> acte) {
        return enTantQue(identite(utilisateur), acte);
    }

    /// What Spring Security holds for this person during a request.
    public static Authentication identite(Utilisateur utilisateur) {
        return new TestingAuthenticationToken(utilisateur, "", List.of()) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getName() {
                return utilisateur.id().toString();
            }
        };
    }

    /// The forgery token, as a browser sends it. Spring's own `csrf()` would change the filter that all the tests
    /// share.
    public static RequestPostProcessor jeton() {
        return demande -> {
            var jeton = "essai".getBytes(StandardCharsets.UTF_8);
            // The token travels under a mask that precedes it; one made of zeros leaves it as it is.
            var masque = new byte[2 * jeton.length];
            System.arraycopy(jeton, 0, masque, jeton.length, jeton.length);
            demande.setCookies(new Cookie("lpi-jeton", "essai"));
            demande.setParameter("_csrf", Base64.getUrlEncoder().encodeToString(masque));
            return demande;
        };
    }

    private static <T> T enTantQue(Authentication identite, Supplier<T> acte) {
        var avant = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(identite));
        try {
            return acte.get();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }
}
