package fr.lpi.config.base;

import com.zaxxer.hikari.HikariDataSource;
import fr.lpi.config.ReglagesLpi;
import fr.lpi.config.base.AccesBase.Identifiants;
import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReglagesLpi.class)
class BaseConfiguration {

    /// Present unless another database is named; closed after all that uses it.
    @Bean
    EmbarqueOuNon postgresEmbarque(DemarrageAnticipe.Depart depart) {
        return new EmbarqueOuNon(depart.attendre());
    }

    @Bean
    AccesBase accesBase(ReglagesLpi reglages, EmbarqueOuNon embarque) throws IOException {
        var base = reglages.base();
        if (embarque.postgres().isPresent()) {
            return embarque.postgres().get().acces();
        }
        return BaseExterne.verifier(new AccesBase(
                String.valueOf(base.url()),
                new Identifiants(base.utilisateur(), base.motDePasse()),
                new Identifiants(base.migrationUtilisateur(), base.migrationMotDePasse())));
    }

    @Bean
    DataSource dataSource(AccesBase acces) {
        var source = new HikariDataSource();
        source.setJdbcUrl(acces.url());
        source.setUsername(acces.application().utilisateur());
        source.setPassword(acces.application().motDePasse());
        // The detail of a refused row would put its content in our log.
        source.addDataSourceProperty("logServerErrorDetail", "false");
        source.addDataSourceProperty("ApplicationName", "lpi");
        source.setMaximumPoolSize(20);
        source.setConnectionTimeout(5_000);
        source.setInitializationFailTimeout(-1);
        return source;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationDataSource(AccesBase acces) {
        return new SimpleDriverDataSource(
                new org.postgresql.Driver(),
                acces.url(),
                acces.proprietaire().utilisateur(),
                acces.proprietaire().motDePasse());
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new TransactionsDuCompte(dataSource);
    }

    /// Holder that Spring closes last, because every other bean of the database depends on it.
    record EmbarqueOuNon(Optional<PostgresEmbarque> postgres) implements AutoCloseable {

        @Override
        public void close() {
            postgres.ifPresent(PostgresEmbarque::close);
        }
    }
}
