package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.post.PostOffice;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("391-4")
@DisplayName("Приказ № 391, пункт 4 — забытый пароль: дорога назад по электронной почте")
class RecoveryTest {
    private static final Pattern LINK = Pattern.compile("/(?:kk|ru)/recovery/[\\w-]{43}");
    private static final String NEW = "жаңа таңның ақ самалы";
    @LocalServerPort int port;
    @Autowired ApplicationContext platform;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    private Somebody somebody;

    @BeforeEach
    void somebody_has_an_account() {
        new PostOffice(platform);
        somebody = Somebody.registered(platform);
    }

    @Test
    void the_link_sets_a_new_password_once_and_ends_every_session() throws Exception {
        somebody.signsIn();
        var elsewhere = somebody.visitor();
        assertThat(elsewhere.get("/ru/desk").statusCode()).isEqualTo(200);
        var link = asked(somebody.login());
        var visitor = new Visitor(port);
        assertThat(visitor.page(link).text()).contains("Жаңа құпиясөз");
        assertThat(sets(visitor, link, NEW).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/ru/desk").statusCode()).isEqualTo(200);
        assertThat(Visitor.to(elsewhere.get("/ru/desk"))).isEqualTo("/ru/sign-in");
        somebody.inAnotherBrowser();
        assertThat(somebody.signsIn().statusCode()).isEqualTo(422);
        assertThat(somebody.signsIn(NEW).statusCode()).isEqualTo(303);
        assertThat(sets(new Visitor(port), link, NEW).statusCode()).isEqualTo(404);
        assertThat(said(new Visitor(port).get(link))).contains("Сілтеме енді жарамсыз");
        assertThat(mails(somebody.login())).last().asString().contains("құпиясөзі өзгертілді");
    }

    @Test
    void who_has_no_account_is_answered_word_for_word_alike_and_gets_nothing() throws Exception {
        var nobody = "nobody-" + UUID.randomUUID() + "@example.kz";
        var known = asks(somebody.login());
        var unknown = asks(nobody);
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(303);
        assertThat(Visitor.to(unknown)).isEqualTo(Visitor.to(known));
        assertThat(said(new Visitor(port).get(Visitor.to(known))))
                .contains(
                        "Если с этим адресом есть учётная запись", "в центр", "к её руководителю");
        assertThat(mails(somebody.login())).hasSize(1);
        assertThat(mails(nobody)).isEmpty();
        for (int i = 0; i < 6; i++) {
            var one = asks(somebody.login());
            var other = asks(nobody);
            assertThat(other.statusCode()).isEqualTo(one.statusCode());
            assertThat(said(other).replace(nobody, "")).isEqualTo(said(one));
        }
        assertThat(asks(nobody).statusCode()).isEqualTo(429);
    }

    @Test
    void only_the_newest_link_opens_and_only_for_an_hour() throws Exception {
        var older = asked(somebody.login());
        var newer = asked(somebody.login());
        assertThat(new Visitor(port).get(older).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(newer).statusCode()).isEqualTo(200);
        jdbc.sql(
                        """
                        update recovery set asked_at = asked_at - interval '61 minutes',
                            valid_until = valid_until - interval '61 minutes'
                        """)
                .update();
        assertThat(new Visitor(port).get(newer).statusCode()).isEqualTo(404);
        assertThat(sets(new Visitor(port), newer, NEW).statusCode()).isEqualTo(404);
        assertThat(somebody.signsIn().statusCode()).isEqualTo(303);
    }

    @Test
    void a_weak_password_is_refused_and_the_link_stays_good() throws Exception {
        var link = asked(somebody.login());
        assertThat(sets(new Visitor(port), link, "қысқа").statusCode()).isEqualTo(422);
        assertThat(sets(new Visitor(port), link, NEW).statusCode()).isEqualTo(303);
    }

    @Test
    void who_was_locked_out_by_a_stranger_comes_in() throws Exception {
        for (int i = 0; i < Tries.FREE; i++) {
            somebody.signsIn("бөгде адамның болжамы");
        }
        assertThat(somebody.signsIn().statusCode()).isEqualTo(429);
        sets(new Visitor(port), asked(somebody.login()), NEW);
        assertThat(somebody.signsIn(NEW).statusCode()).isEqualTo(303);
    }

    @Test
    void the_second_factor_is_still_asked_for() throws Exception {
        var body =
                people.actor(people.in(aCentre(), Role.HEAD).getFirst().id()).bodies().getFirst();
        somebody.working(body.id(), Role.EXAMINER).entersForTheFirstTime();
        var visitor = new Visitor(port);
        sets(visitor, asked(somebody.login()), NEW);
        assertThat(Visitor.to(visitor.get("/ru/desk"))).isEqualTo("/ru/second-factor");
    }

    @Test
    void who_was_entered_from_paper_and_does_not_sign_in_gets_no_link() throws Exception {
        var person = NewPeople.somebody();
        people.register(person, "paper/" + person.id(), null);
        assertThat(asks("paper/" + person.id()).statusCode()).isEqualTo(303);
        assertThat(mails("paper/")).isEmpty();
    }

    @Test
    void of_the_link_only_hashes_are_kept_and_the_sign_in_page_leads_here() throws Exception {
        var token = asked(somebody.login()).replaceFirst(".*/", "");
        for (var table : List.of("recovery", "mail")) {
            var rows = jdbc.sql("select t::text from %s t".formatted(table)).query(String.class);
            assertThat(rows.list()).isNotEmpty().noneMatch(row -> row.contains(token));
        }
        var visitor = new Visitor(port);
        assertThat(visitor.page("/kk/sign-in").select("a[href=/kk/recovery]")).isNotEmpty();
        assertThat(visitor.page("/kk/recovery").text()).contains("Құпиясөзді ұмыттыңыз ба?");
    }

    private UUID aCentre() {
        return jdbc.sql("select id from body where kind = 'RECOGNITION_CENTRE' limit 1")
                .query(UUID.class)
                .single();
    }

    /** The link of the newest e-mail. */
    private String asked(String login) throws Exception {
        assertThat(asks(login).statusCode()).isEqualTo(303);
        var link = LINK.matcher(mails(login).getLast());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private HttpResponse<String> asks(String login) throws Exception {
        return new Visitor(port).send("/ru/recovery", Map.of("login", login));
    }

    private HttpResponse<String> sets(Visitor visitor, String link, String password)
            throws Exception {
        return visitor.send(link, Map.of("new-password", password));
    }

    /** What stands in the outbox for that address, the oldest first. */
    private List<String> mails(String to) throws Exception {
        var visitor = new Visitor(port);
        var lines = visitor.page("/ru/outbox?to=" + Visitor.encoded(to)).select("main table a");
        var mails = new java.util.ArrayList<String>();
        for (var line : lines.reversed()) {
            mails.add(visitor.page(line.attr("href")).expectFirst("main").text());
        }
        return mails;
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }
}
