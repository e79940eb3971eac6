package kz.nqs.participants;

import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where nobody administers the platform yet, whoever reads its log is invited to, once: never a
 * password that everybody knows. {@code --nqs.first-administrator=again} makes a new link if the
 * first was lost.
 */
@Component
@Order
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Body ADMINISTRATOR =
            new Body(
                    UUID.nameUUIDFromBytes(new byte[] {'a', 'd', 'm', 'i', 'n'}),
                    BodyKind.ADMINISTRATOR,
                    new Bilingual("Платформа әкімшісі", "Администратор платформы"));

    private final JdbcClient jdbc;
    private final Invitations invitations;
    private final boolean again;

    FirstAdministrator(
            JdbcClient jdbc,
            Invitations invitations,
            @Value("${nqs.first-administrator:once}") String wanted) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        again = wanted.equals("again");
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (isThere()) {
            return;
        }
        enterBody();
        if (again || invitations.openOf(ADMINISTRATOR.id()).isEmpty()) {
            var invited = invitations.inviteByItself(ADMINISTRATOR, Role.HEAD);
            LOG.warn(
                    "Nobody administers the platform yet. The first administrator opens, once and"
                            + " within 7 days: {}",
                    invited.link());
        }
    }

    private boolean isThere() {
        return jdbc.sql(
                        """
                        select exists (select 1 from membership m join body b on b.id = m.body
                            where b.kind = 'ADMINISTRATOR')
                        """)
                .query(Boolean.class)
                .single();
    }

    /** Of several nodes that start at once the second waits here for the first. */
    private void enterBody() {
        jdbc.sql(
                        """
                        insert into body (id, kind, name_kk, name_ru) values (:id, :kind, :kk, :ru)
                        on conflict (id) do update set kind = excluded.kind
                        """)
                .param("id", ADMINISTRATOR.id())
                .param("kind", ADMINISTRATOR.kind().name())
                .param("kk", ADMINISTRATOR.name().kk())
                .param("ru", ADMINISTRATOR.name().ru())
                .update();
    }
}
