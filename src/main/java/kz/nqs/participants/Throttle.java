package kz.nqs.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import kz.nqs.protection.Indexed;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows those who guess at an account. A try counts before it is judged, so that many at once gain
 * nothing; one that was right is taken back.
 */
@Component
@Transactional
class Throttle {
    private final JdbcClient jdbc;
    private final Seal seal;

    Throttle(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /**
     * Counts a try.
     *
     * @return how long is to be waited first; zero if the try may be judged
     */
    Duration trying(String kind, String account) {
        var key = key(kind, account);
        var isNew =
                jdbc.sql(
                                """
                                insert into sign_in_try (account, tries, since, free_from)
                                select :account, 1, t, t from clock_timestamp() t
                                on conflict do nothing
                                """)
                        .param("account", key)
                        .update();
        return isNew == 1 ? Duration.ZERO : onceMore(key);
    }

    private Duration onceMore(String key) {
        var known =
                jdbc.sql(
                                """
                                select *, clock_timestamp() as now from sign_in_try
                                where account = :account for update
                                """)
                        .param("account", key)
                        .query(Known::of)
                        .optional();
        if (known.isEmpty()) {
            return Duration.ZERO;
        }
        var now = known.get().now();
        var toWait = known.get().tries().toWait(now);
        if (toWait.isZero()) {
            keep(key, known.get().tries().another(now));
        }
        return toWait;
    }

    private void keep(String key, Tries tries) {
        jdbc.sql(
                        """
                        update sign_in_try set tries = :tries, since = :since, free_from = :free
                        where account = :account
                        """)
                .param("tries", tries.count())
                .param("since", tries.since().atOffset(ZoneOffset.UTC))
                .param("free", tries.freeFrom().atOffset(ZoneOffset.UTC))
                .param("account", key)
                .update();
    }

    void wasRight(String kind, String account) {
        jdbc.sql("delete from sign_in_try where account = :account")
                .param("account", key(kind, account))
                .update();
    }

    void forgetOld() {
        jdbc.sql(
                        "delete from sign_in_try where free_from < clock_timestamp() - interval '25 hours'")
                .update();
    }

    /** A number typed as a login could be guessed back from a hash without a key. */
    private String key(String kind, String account) {
        return HexFormat.of().formatHex(seal.index(Indexed.TRY, kind + ":" + account));
    }

    private record Known(Tries tries, Instant now) {
        static Known of(ResultSet row, int number) throws SQLException {
            return new Known(
                    new Tries(
                            row.getInt("tries"), instant(row, "since"), instant(row, "free_from")),
                    instant(row, "now"));
        }

        private static Instant instant(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    }
}
