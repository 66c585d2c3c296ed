package fr.lpi.config.base;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/// Tells the database for whom each transaction works, so that its row-level security stands under our own checks.
///
/// Outside a transaction the database knows nobody, and shows nothing.
public class TransactionsDuCompte extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    public TransactionsDuCompte(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return;
        }
        var connexion = DataSourceUtils.getConnection(java.util.Objects.requireNonNull(getDataSource()));
        try (var ordre = connexion.prepareStatement("select set_config('lpi.compte', ?, true)")) {
            ordre.setString(1, authentication.getName());
            ordre.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("Le compte n'a pas pu être annoncé à la base", e);
        }
    }
}
