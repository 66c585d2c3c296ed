package fr.lpi.web.erreur;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

/// What keeps the database from serving, and passes without anyone touching the code.
public enum PanneDeBase {
    ABSENTE(HttpStatus.SERVICE_UNAVAILABLE),
    PLEINE(HttpStatus.INSUFFICIENT_STORAGE);

    private static final String DISQUE_PLEIN = "53100";
    private static final String ECRITURE_INTERDITE = "25006";

    private final HttpStatus statut;

    PanneDeBase(HttpStatus statut) {
        this.statut = statut;
    }

    HttpStatus statut() {
        return statut;
    }

    /// Whether the page being made is the one that says that the database does not serve.
    public static boolean ditePar(ServletRequest demande) {
        return demande.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer dit
                && Arrays.stream(values()).anyMatch(panne -> panne.statut.value() == dit);
    }

    static Optional<PanneDeBase> dans(Throwable e) {
        var absente = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refus) {
                var etat = refus.getSQLState();
                if (DISQUE_PLEIN.equals(etat)) {
                    return Optional.of(PLEINE);
                }
                // Without a state it is the pool that speaks, of a connection that died under it.
                absente |= etat == null
                        || etat.startsWith("08")
                        || etat.startsWith("57P")
                        || etat.equals(ECRITURE_INTERDITE);
            }
            absente |= cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof SQLTransientConnectionException;
        }
        return absente ? Optional.of(ABSENTE) : Optional.empty();
    }
}
