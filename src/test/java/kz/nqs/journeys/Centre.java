package kz.nqs.journeys;

import java.util.List;
import kz.nqs.language.Lang;

/** The people of centre 0017: two registrars, the head, three examiners and a fourth. */
final class Centre {
    static final String PLACE = "Астана, Сарыарқа, 31, 204-кабинет";
    private static final List<String> PARTS =
            List.of("application", "education", "work", "earlier_document", "truthfulness");
    private final int port;
    private final Lang lang;
    private final Window registrar;

    Centre(int port, Lang lang) {
        this.port = port;
        this.lang = lang;
        registrar = as("asel");
    }

    Window registrar() {
        return registrar;
    }

    Window otherRegistrar() {
        return as("olga");
    }

    Window head() {
        return as("yerzhan");
    }

    Window chair() {
        return as("serik");
    }

    /** The members of the commission that this centre appoints, in the order they sign. */
    List<Window> commission() {
        return List.of(as("serik"), as("pavel"), as("raushan"));
    }

    Window examinerOutside() {
        return as("andrey");
    }

    /** What one may apply for at this centre, as queries of the page that begins an application. */
    List<String> offers() {
        return registrar.opens("/centre/paper").is(200).page().select(".nqs-desk a").stream()
                .map(link -> link.attr("href").replaceFirst(".*\\?", ""))
                .map(query -> query.replace("&paper=yes", ""))
                .toList();
    }

    /** The check of an application in which everything is right. */
    static Sheet allRight(Screen theCase) {
        var sheet = theCase.sheet("/check");
        for (var part : PARTS) {
            sheet = sheet.fills("part-" + part, "right");
        }
        return sheet;
    }

    static Sheet remark(Screen theCase, String remark) {
        return allRight(theCase).fills("part-work", "wrong").fills("part-work-remark", remark);
    }

    /** The appointment on the first of the days offered. */
    static Sheet appointment(Screen theCase) {
        var sheet = theCase.sheet("/appoint").without("members");
        var romanenko = theCase.page().select("label:contains(Романенко)").attr("for").substring(7);
        return sheet.fills("day", sheet.choices("day").getFirst())
                .fills("time", "10:00")
                .fills("place", PLACE)
                .chooses("chair", "Абдрахманов Серік Бөлекұлы")
                .chooses("secretary", "Құсайынова Раушан Ілиясқызы")
                .adds("members", romanenko)
                .fills("order", "12-Е")
                .fills("conditions", "yes");
    }

    static Sheet briefing(Screen theCase) {
        return theCase.sheet("/brief").fills("log", "17");
    }

    /** The result of theory, whatever the day and hour. */
    static Sheet theory(Screen theCase) {
        return theCase.sheet("/theory").forges("sure-early", "yes").forges("sure-late", "yes");
    }

    static Sheet absence(Screen theCase) {
        return theCase.sheet("/absence").fills("confirm-absence", "yes");
    }

    /** Everything right, the contract accepted, the exam appointed. */
    void appoints(String address, Candidate candidate) {
        concludes(address, candidate);
        registrar.sends(registrar.confirmed(appointment(registrar.opens(address)))).is(200);
    }

    void concludes(String address, Candidate candidate) {
        registrar.sends(allRight(registrar.opens(address))).is(200);
        candidate.window().sends(candidate.acceptance(address)).is(200);
    }

    /** As {@link #appoints}, then ready for the exam but for its day. */
    void prepares(String address, Candidate candidate) {
        appoints(address, candidate);
        candidate.window().sends(candidate.familiarisation(address)).is(200);
        registrar.sends(briefing(registrar.opens(address))).is(200);
    }

    /** Lets working days pass with the buttons of the banner. */
    void waits(int... pushes) {
        for (var days : pushes) {
            var clock = registrar.opens("/desk").sheet("/demonstration/time");
            registrar.sends(clock.presses("days", String.valueOf(days))).is(200);
        }
    }

    /** From the day of the exam, everything passed, to the document. */
    void recognises(String address) {
        var chair = chair();
        var asked = chair.opens(address);
        var all = asked.page().select("label[for=correct]").text().replaceAll("\\D", "");
        chair.sends(theory(asked).fills("correct", all).forges("sure-" + all, "yes"));
        var practice = chair.opens(address).sheet("/practice");
        for (var line : chair.opens(address).page().select("input[value=done]").eachAttr("name")) {
            practice = practice.fills(line, "done");
        }
        chair.sends(practice.forges("sure-without-", "yes"));
        for (var member : commission()) {
            member.sends(member.opens(address).sheet("/sign")).is(200);
        }
        var head = head();
        head.sends(head.confirmed(head.opens(address).sheet("/issue"))).is(200);
    }

    Window as(String login) {
        return new Window(port, lang).entersAs(login);
    }
}
