package fr.lpi.config.base.branchement;

import com.zaxxer.hikari.HikariDataSource;
import fr.lpi.config.ReglagesLpi;
import fr.lpi.config.base.AccesBase;
import fr.lpi.config.base.AccesBase.Identifiants;
import fr.lpi.config.base.TransactionsDuCompte;
import fr.lpi.config.base.embarquee.PostgresEmbarque;
import fr.lpi.config.base.externe.BaseExterne;
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

    @Bean
    AccesBase accesBase(ReglagesLpi reglages, DemarrageAnticipe.Depart depart) {
        var base = reglages.base();
        return depart.attendre()
                .map(PostgresEmbarque::acces)
                .orElseGet(() -> BaseExterne.verifier(new AccesBase(
                        String.valueOf(base.url()),
                        new Identifiants(base.utilisateur(), base.motDePasse()),
                        new Identifiants(base.migrationUtilisateur(), base.migrationMotDePasse()))));
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
        // Each login costs both sides thousands of hashes: twenty of them would slow the first page.
        source.setMinimumIdle(2);
        // Less than the four seconds a page waits before it leaves with its form.
        source.setConnectionTimeout(3_000);
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
}
