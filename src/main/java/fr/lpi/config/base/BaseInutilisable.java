package fr.lpi.config.base;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// The database cannot serve; the message is the one sentence its operator reads.
public class BaseInutilisable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BaseInutilisable(String message) {
        super(message);
    }

    BaseInutilisable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// Turns the failure into that sentence instead of a stack trace.
    static class Analyseur extends AbstractFailureAnalyzer<BaseInutilisable> {

        @Override
        protected FailureAnalysis analyze(Throwable racine, BaseInutilisable cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
