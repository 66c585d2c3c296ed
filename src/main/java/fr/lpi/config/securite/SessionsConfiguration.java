package fr.lpi.config.securite;

import fr.lpi.web.erreur.PanneDeBase;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Sessions live in the database, so that a restarted server still knows who is there.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "acces.session",
        cleanupCron = "0 20 3 * * *",
        maxInactiveIntervalInSeconds = 3 * 60 * 60)
class SessionsConfiguration {

    /// A plain transaction: the one that announces the account would need the session it is reading.
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transactions;
    }

    /// A session holds words only, as JSON; anything else is a mistake of ours and is refused.
    @Bean
    GenericConversionService springSessionConversionService(JsonMapper json) {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, valeur -> {
            if (!(valeur instanceof String mot)) {
                throw new IllegalArgumentException("Une session ne garde que des mots");
            }
            return json.writeValueAsString(mot).getBytes(StandardCharsets.UTF_8);
        });
        conversions.addConverter(byte[].class, Object.class, octets -> json.readValue(octets, String.class));
        return conversions;
    }

    /// The pages of errors know who reads them too, save those that say that the database is away: sessions are there.
    @Bean
    FilterRegistrationBean<Filter> sessionsDesErreurs(SessionRepositoryFilter<?> sessions) {
        var inscription = new FilterRegistrationBean<Filter>((demande, reponse, suite) -> {
            if (PanneDeBase.ditePar(demande)) {
                suite.doFilter(demande, reponse);
            } else {
                sessions.doFilter(demande, reponse, suite);
            }
        });
        inscription.setName("sessionsDesErreurs");
        inscription.setDispatcherTypes(DispatcherType.ERROR);
        inscription.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return inscription;
    }

    @Bean
    CookieSerializer cookieDeSession() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("lpi-session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
