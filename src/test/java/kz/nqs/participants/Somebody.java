package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import kz.nqs.Visitor;
import kz.nqs.protection.Seal;
import kz.nqs.protection.Sealed;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A registered person who signs in with a password, in a browser of their own. */
public final class Somebody {
    public static final String PASSWORD = "көк тау баурайында";
    private final ApplicationContext platform;
    private final int port;
    private final Person person;
    private Visitor visitor;

    private Somebody(ApplicationContext platform, Person person) {
        this.platform = platform;
        this.person = person;
        port = platform.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        visitor = new Visitor(port);
    }

    public static Somebody registered(ApplicationContext platform) {
        var person = NewPeople.somebody();
        assertThat(people(platform).register(person, login(person), PASSWORD)).isTrue();
        return new Somebody(platform, person);
    }

    public Somebody working(UUID body, Role role) {
        people(platform).join(id(), body, role);
        return this;
    }

    public UUID id() {
        return person.id();
    }

    public String login() {
        return login(person);
    }

    public Visitor visitor() {
        return visitor;
    }

    public Somebody inAnotherBrowser() {
        visitor = new Visitor(port);
        return this;
    }

    public HttpResponse<String> signsIn() throws Exception {
        return signsIn(PASSWORD);
    }

    HttpResponse<String> signsIn(String password) throws Exception {
        return visitor.send("/ru/sign-in", Map.of("login", login(), "password", password));
    }

    /** Signs in and, working for a body, sets up an authenticator. */
    public Somebody entersForTheFirstTime() throws Exception {
        signsIn();
        assertThat(setsUp(0).statusCode()).isEqualTo(200);
        return this;
    }

    HttpResponse<String> setsUp(int stepsAhead) throws Exception {
        var setup = "/ru/second-factor/setup";
        visitor.page(setup);
        return visitor.send(setup, setup, Map.of("code", beginningCode(stepsAhead)));
    }

    HttpResponse<String> code(String code) throws Exception {
        return visitor.send("/ru/second-factor", "/ru/second-factor", Map.of("code", code));
    }

    private String beginningCode(int stepsAhead) {
        return codeIn(Sealed.AUTHENTICATOR_BEGINNING, stepsAhead);
    }

    /** What the telephone shows that many half-minutes ahead. */
    String telephone(int stepsAhead) {
        return codeIn(Sealed.AUTHENTICATOR, stepsAhead);
    }

    private String codeIn(Sealed where, int stepsAhead) {
        var jdbc = platform.getBean(JdbcClient.class);
        var now = "select extract(epoch from clock_timestamp())::bigint";
        var secret = "select secret from %s where person = :person".formatted(where.name());
        var closed = jdbc.sql(secret).param("person", id()).query(byte[].class).single();
        return Totp.code(
                platform.getBean(Seal.class).open(where, id(), closed),
                Totp.step(jdbc.sql(now).query(Long.class).single()) + stepsAhead);
    }

    private static People people(ApplicationContext platform) {
        return platform.getBean(People.class);
    }

    private static String login(Person person) {
        return person.id() + "@example.kz";
    }
}
