package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Первый администратор: одноразовая ссылка в журнале запуска, никакого пароля")
@Tag("391-12/13")
class FirstAdministratorTest {
    private static final Pattern LINK = Pattern.compile("/kk/invitations/([A-Za-z0-9_-]{43})");
    @Autowired JdbcClient jdbc;
    @Autowired Invitations invitations;
    @Autowired People people;

    @Test
    void where_nobody_administers_a_link_is_said_once_and_makes_an_administrator(
            CapturedOutput output) {
        nobodyAdministers();
        start("once");
        start("once");
        assertThat(LINK.matcher(output).results()).hasSize(1);
        var token = LINK.matcher(output).results().findFirst().orElseThrow().group(1);
        var person = NewPeople.somebody();
        people.register(person, person.id() + "@example.kz", Somebody.PASSWORD);
        assertThat(invitations.take(token, person.id())).isPresent();
        var actor = people.actor(person.id());
        assertThat(actor.isAdministrator()).isTrue();
        assertThat(Members.inGiftOf(actor, actor.bodies().getFirst()))
                .containsExactly(Role.HEAD, Role.OFFICER);
        start("again");
        assertThat(LINK.matcher(output).results()).hasSize(1);
    }

    @Test
    void a_lost_link_is_replaced_on_demand_and_ends(CapturedOutput output) {
        nobodyAdministers();
        start("once");
        start("again");
        var tokens = LINK.matcher(output).results().map(found -> found.group(1)).toList();
        assertThat(tokens).hasSize(2).doesNotHaveDuplicates();
        assertThat(invitations.behind(tokens.getFirst())).isEmpty();
        assertThat(invitations.behind(tokens.getLast())).isPresent();
    }

    @Test
    void where_somebody_administers_nothing_is_said(CapturedOutput output) {
        start("again");
        assertThat(LINK.matcher(output).results()).isEmpty();
    }

    private void nobodyAdministers() {
        jdbc.sql(
                        """
                        delete from membership m using body b
                        where b.id = m.body and b.kind = 'ADMINISTRATOR'
                        """)
                .update();
    }

    private void start(String wanted) {
        new FirstAdministrator(jdbc, invitations, wanted).run(new DefaultApplicationArguments());
    }
}
