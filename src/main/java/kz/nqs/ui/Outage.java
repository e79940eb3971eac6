package kz.nqs.ui;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Why nothing can be kept just now.
 *
 * @param kind which page says it
 * @param retryAfter seconds after which it is worth trying again
 */
record Outage(String kind, int retryAfter) {
    static final Outage DATABASE_AWAY = new Outage("unavailable", 30);
    static final Outage NO_SPACE = new Outage("no-space", 600);

    /** What the fault comes from; null if it is of another kind. */
    static @Nullable Outage in(@Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadOnlyNow) {
                return NO_SPACE;
            }
            var known = cause instanceof SQLException refused ? of(refused) : null;
            if (known != null) {
                return known;
            }
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException) {
                return DATABASE_AWAY;
            }
        }
        return null;
    }

    /** PostgreSQL's manual, appendix A: 08 connection, 57P server stopped or starting, 53 space. */
    private static @Nullable Outage of(SQLException refused) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.equals("53100") || state.equals("25006")) {
            return NO_SPACE;
        }
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300")
                ? DATABASE_AWAY
                : null;
    }
}
