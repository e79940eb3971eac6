package kz.nqs.numbering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ordinals of a series: 1, 2, 3 … The number belongs to the caller's transaction, so that a
 * transaction that fails gives it back and no gap remains.
 */
@Component
public class Ordinals {
    private final JdbcClient jdbc;

    Ordinals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next ordinal of the series; others who ask wait until this transaction ends.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a
     *     transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String series) {
        return jdbc.sql(
                        """
                        insert into ordinal (series, last) values (:series, 1)
                        on conflict (series) do update set last = ordinal.last + 1
                        returning last
                        """)
                .param("series", series)
                .query(Long.class)
                .single();
    }
}
