package fr.lpi.config.demarrage;

import fr.lpi.config.base.BaseInutilisable;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

/// What stops a start and is nobody's mistake in the code: a sentence instead of a stack trace.
final class DemarrageRefuse {

    private DemarrageRefuse() {}

    static class ParLaBase extends AbstractFailureAnalyzer<BaseInutilisable> {

        @Override
        protected FailureAnalysis analyze(Throwable racine, BaseInutilisable cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }

    static class ParLePort extends AbstractFailureAnalyzer<PortInUseException> {

        @Override
        protected FailureAnalysis analyze(Throwable racine, PortInUseException cause) {
            return new FailureAnalysis(
                    "Le port %d est déjà pris sur cette machine : arrêtez ce qui l'occupe, ou choisissez-en un autre par LPI_PORT."
                            .formatted(cause.getPort()),
                    null,
                    cause);
        }
    }

    /// Any other refusal of a migration is ours, and keeps its stack trace.
    static class ParUneMigration extends AbstractFailureAnalyzer<FlywayException> {

        private static final Map<String, String> RAISONS = Map.of(
                "53100", "le disque de la base est plein : libérez de la place, et relancez LPI.",
                "42501",
                        "l'utilisateur de LPI_DATABASE_MIGRATION_USER n'en a pas le droit : voir docs/exploitation.md, « Another PostgreSQL ».");

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable racine, FlywayException cause) {
            for (Throwable e = cause; e != null; e = e.getCause()) {
                if (e instanceof SQLException refus && refus.getSQLState() != null) {
                    var raison = RAISONS.get(refus.getSQLState());
                    return raison == null
                            ? null
                            : new FailureAnalysis(
                                    "Les tables de la base n'ont pas pu être mises à jour, " + raison, null, cause);
                }
            }
            return null;
        }
    }
}
