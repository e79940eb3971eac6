package kz.nqs.journeys;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.Approved;
import kz.nqs.PlatformTest;
import kz.nqs.certificates.Certificates;
import kz.nqs.certificates.Examples;
import kz.nqs.journeys.Routes.Route;
import kz.nqs.participants.Invitations;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import kz.nqs.recognition.RecognitionCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every route asked by every actor: the table {@code approved/routes.txt} says what each is
 * answered. Who adds a route reads the new line, and approves it. An empty form is sent everywhere,
 * so that nothing is done: 422 or 303 means «may, but has to fill in more».
 */
@PlatformTest
@DisplayName("Каждый адрес × каждый участник: кому что отвечают")
@Tag("391-3")
class RoutesTest extends Journeys {
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("registrar", "asel");
        PEOPLE.put("head", "yerzhan");
        PEOPLE.put("examiner", "serik");
        PEOPLE.put("ex-other", "andrey");
        PEOPLE.put("reg-other", "daniyar");
        PEOPLE.put("cand-oth", "dmitry");
        PEOPLE.put("admin", "sergey");
        PEOPLE.put("ministry", "askar");
        PEOPLE.put("national", "viktor");
        PEOPLE.put("sectoral", "kanat");
        PEOPLE.put("sec-counc", "marat");
        PEOPLE.put("nat-counc", "dina");
        PEOPLE.put("chamber", "saule");
        PEOPLE.put("accredit", "bota");
        PEOPLE.put("education", "elena");
        PEOPLE.put("employers", "nurlan");
    }

    private final Places places = new Places();
    private RecognitionCase theCase;

    @Test
    void every_route_answers_every_actor_as_approved() {
        var actors = actors();
        var routes = Routes.of(platform);
        var answers = new LinkedHashMap<Route, List<String>>();
        routes.forEach(route -> answers.put(route, new ArrayList<>()));
        for (var actor : actors.values()) {
            routes.forEach(route -> answers.get(route).add(answer(actor, route)));
        }
        assertThat(town.known("/" + theCase.file().id())).as("nothing done").isEqualTo(theCase);
        assertThat(answers.values().stream().flatMap(List::stream))
                .noneMatch(a -> a.matches("5.."));
        Approved.matches("routes", table(List.copyOf(actors.keySet()), answers));
    }

    private Map<String, Window> actors() {
        var candidate = town.candidate();
        var another = candidate.reads_what_is_needed().sheet("/applications");
        var address = candidate.applies();
        centre.prepares(address, candidate);
        theCase = town.known(address);
        places(address, candidate.window().sends(another).is(200).place());
        var actors = new LinkedHashMap<String, Window>();
        actors.put("stranger", town.passerBy());
        actors.put("candidate", candidate.window());
        PEOPLE.forEach((actor, login) -> actors.put(actor, centre.as(login)));
        return actors;
    }

    private void places(String address, String draft) {
        var file = theCase.file();
        var page = centre.registrar().opens(address).page();
        places.known("/applications/{id}", draft)
                .known("/cases/{id}", address)
                .known("/cases/{id}/{step}", address + "/check")
                .known("/cases/{id}/papers/{kind}", address + "/papers/application")
                .linked(page, "/cases/{id}/letters/{letter}", "/letters/")
                .linked(page, "/cases/{id}/attachments/{attachment}", "/attachments/")
                .linked(page, "/cases/{id}/counted", "/counted")
                .known("/centres/{id}", "/centres/" + file.centre())
                .known("/professions/{number}", "/professions/1")
                .known("/classifiers/activities/{code}", "/classifiers/activities/A")
                .known("/calendar/{year}", "/calendar/2026")
                .known("/law/{number}", "/law/374")
                .known("/law/{number}/{place}", "/law/374/5")
                .known("/applications/new", "/applications/new?" + centre.offers().getFirst());
        places.known("/bodies/{id}", "/bodies/" + file.centre())
                .known("/invitations/{token}", "/invitations/" + invitation(file.centre()))
                .known(
                        "/invitations/{token}/join",
                        "/invitations/%s/join".formatted("x".repeat(43)));
        places.known("/claim/{code}", claim());
        places.known("/recovery/{token}", "/recovery/" + recovery());
        unknown("/applications/{id}/attachments/{attachment}", draft + "/attachments/");
        unknown("/applications/{id}/previews/{attachment}", draft + "/previews/");
        unknown("/applications/{id}/uploads/{upload}", draft + "/uploads/");
        unknown("/cases/{id}/uploads/{upload}", address + "/uploads/");
        places.known("/imports/{kind}", "/imports/register")
                .known("/imports/{kind}/present.{type}", "/imports/register/present.csv");
        unknown("/imports/{kind}/{id}", "/imports/register/");
        unknown("/calendar/{year}/changes/{id}", "/calendar/2026/changes/");
        places.linked(page, "/cases/{id}/previews/{attachment}", "/attachments/")
                .known(
                        "/desk/letters/{id}",
                        "/desk/letters/" + town.letters(address).getFirst().id())
                .known("/classifiers/editions/{ordinal}", "/classifiers/editions/1")
                .known("/classifiers/occupations/{code}", "/classifiers/occupations/7");
        var programmes = centre.registrar().opens("/centres/" + file.centre()).page();
        places.linked(programmes, "/programmes/{id}", "/programmes/");
        var notice = noticeInTheOutbox();
        places.known("/outbox/{ordinal}", notice)
                .known("/outbox/{ordinal}/enclosures/{index}", notice + "/enclosures/0")
                .known("/bodies/{id}/invitations/{invitation}/mail", invitationMail(file.centre()));
        var serial = document(file.candidate(), file.centre());
        places.known("/v/{number}", "/v/" + serial)
                .known("/desk/documents/{number}.pdf", "/desk/documents/" + serial + ".pdf");
    }

    /** An address of the right form under which there is nothing. */
    private void unknown(String pattern, String address) {
        places.known(pattern, address + new UUID(0, 0));
    }

    private String invitation(UUID centre) {
        var people = town.the(People.class);
        var head = people.actor(people.in(centre, Role.HEAD).getFirst().id());
        var body = people.body(centre);
        return town.the(Invitations.class)
                .invite(body, "routes@example.kz", List.of(Role.REGISTRAR), head, lang())
                .link()
                .replaceFirst(".*/", "");
    }

    private String claim() {
        var link = PaperDesk.link(centre.registrar(), centre.offers().getFirst());
        return link.replaceFirst("^/(kk|ru)", "");
    }

    private String recovery() {
        var applicant = town.the(People.class).person(theCase.file().candidate());
        return town.recovery(applicant.email());
    }

    private String noticeInTheOutbox() {
        var outbox = centre.registrar().opens("/outbox").is(200).page();
        return outbox.select("main table a").stream()
                .filter(link -> link.text().equals(w.say("letter.appointment.title")))
                .map(link -> link.attr("href").replaceFirst("^/(kk|ru)", ""))
                .findFirst()
                .orElseThrow();
    }

    private String invitationMail(UUID centre) {
        var open = town.the(Invitations.class).openOf(centre).getLast();
        return "/bodies/%s/invitations/%s/mail".formatted(centre, open.id());
    }

    private String document(UUID candidate, UUID centre) {
        var content = Examples.of(candidate, centre, "7212-0-003", 5);
        return town.the(TransactionTemplate.class)
                .execute(_ -> town.the(Certificates.class).issue(content))
                .serial()
                .toString();
    }

    private String answer(Window actor, Route route) {
        var path = places.of(route);
        var address = actor.absolute(path);
        return said(
                switch (route.method()) {
                    case "GET" -> actor.get(address);
                    case "POST" -> actor.posts(empty(actor, route, address));
                    default ->
                            actor.asks(
                                    route.method(),
                                    address,
                                    empty(actor, route, address).value("_csrf"));
                });
    }

    /** Nothing but the token, and the version of the case as it is. */
    private Sheet empty(Window actor, Route route, String path) {
        var empty =
                actor.opens("/demonstration")
                        .sheet("/demonstration/time")
                        .to(path)
                        .forges("version", String.valueOf(theCase.version()));
        return route.multipart() ? empty.multipart() : empty;
    }

    private static String said(HttpResponse<byte[]> answer) {
        var to = answer.headers().firstValue("Location").orElse("");
        return to.endsWith("/sign-in") ? "login" : String.valueOf(answer.statusCode());
    }

    private static String table(List<String> actors, Map<Route, List<String>> answers) {
        var wide = answers.keySet().stream().mapToInt(r -> r.toString().length()).max().orElse(0);
        var head = "%-" + (wide + 1) + "s";
        return head.formatted("")
                + line(actors)
                + answers.entrySet().stream()
                        .map(e -> head.formatted(e.getKey()) + line(e.getValue()))
                        .collect(joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map("%-10s"::formatted).collect(joining()).stripTrailing() + "\n";
    }
}
