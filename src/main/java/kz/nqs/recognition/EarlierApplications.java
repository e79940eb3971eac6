package kz.nqs.recognition;

import static kz.nqs.protection.Sealed.EARLIER_APPLICATION;

import java.util.Optional;
import java.util.UUID;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 5(4): form 1 as it stood before the candidate put it right: the next check is shown both. */
@Component
public class EarlierApplications {
    private final JdbcClient jdbc;
    private final Seal seal;

    EarlierApplications(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Of several corrections the last counts. */
    void keep(UUID id, Application earlier) {
        jdbc.sql(
                        """
                        insert into earlier_application (recognition, application)
                        values (:id, :application)
                        on conflict (recognition) do update set application = excluded.application
                        """)
                .param("id", id)
                .param("application", seal.write(EARLIER_APPLICATION, id, earlier))
                .update();
    }

    public Optional<Application> of(UUID id) {
        return jdbc.sql("select application from earlier_application where recognition = :id")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(closed -> seal.read(EARLIER_APPLICATION, id, closed, Application.class));
    }
}
