package kz.nqs.ui;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Why nothing can be kept just now.
 *
 * @param kind which page says it
 * @param retryAfter seconds after which it is worth trying again
 */
record Outage(String kind, int retryAfter) {
    static final Outage DATABASE_AWAY = new Outage("unavailable", 30);
    static final Outage NO_SPACE = new Outage("no-space", 600);

    /**
     * What the fault comes from; null if it is of another kind. What the server says counts most.
     */
    static @Nullable Outage in(@Nullable Throwable fault) {
        Outage found = null;
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            found = Optional.ofNullable(of(cause)).orElse(found);
        }
        return found;
    }

    private static @Nullable Outage of(Throwable cause) {
        return switch (cause) {
            case ReadOnlyNow _ -> NO_SPACE;
            case SQLException refused -> of(refused);
            case CannotCreateTransactionException _,
                    TransactionSystemException _,
                    DataAccessResourceFailureException _ ->
                    DATABASE_AWAY;
            default -> null;
        };
    }

    /**
     * PostgreSQL's manual, appendix A: 08 connection, 57P server stopped or starting, 53 space. The
     * pool says that a connection is gone without any such number.
     */
    private static @Nullable Outage of(SQLException refused) {
        var state = refused.getSQLState() == null ? "08" : refused.getSQLState();
        if (state.equals("53100") || state.equals("25006")) {
            return NO_SPACE;
        }
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300")
                ? DATABASE_AWAY
                : null;
    }
}
