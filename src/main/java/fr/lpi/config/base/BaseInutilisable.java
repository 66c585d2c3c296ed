package fr.lpi.config.base;

import org.jspecify.annotations.Nullable;

/// The database cannot serve; the message is the one sentence its operator reads.
public class BaseInutilisable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BaseInutilisable(String message) {
        super(message);
    }

    public BaseInutilisable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
