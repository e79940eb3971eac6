package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.NewPeople;
import kz.nqs.programmes.Programme.CardLine;

/** The people of centre 0017 and their candidates, each at a screen and in a language of theirs. */
final class Month implements AutoCloseable {
    private static final List<String> PARTS =
            List.of("application", "education", "work", "earlier_document", "truthfulness");
    private static final List<String> RUSSIAN = List.of("olga", "pavel", "dmitry", "natalya");
    private static final List<String> ON_A_PHONE = List.of("olga", "ulan", "natalya", "pavel");
    private final int port;
    private final Vocabulary vocabulary;
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    Month(int port, Vocabulary vocabulary) {
        this.port = port;
        this.vocabulary = vocabulary;
    }

    /** What any of them was answered that is neither a page nor a question back. */
    List<String> faults() {
        return faults;
    }

    Visitor the(String login) {
        return people.computeIfAbsent(login, this::enters);
    }

    private Visitor enters(String login) {
        var lang = RUSSIAN.contains(login) ? Lang.RU : Lang.KK;
        var width = ON_A_PHONE.contains(login) ? 360 : 1280;
        var visitor = new Visitor(port, lang, vocabulary, width);
        visitor.page()
                .onResponse(
                        response -> {
                            if (response.status() >= 400 && response.status() != 422) {
                                faults.add(response.status() + " " + response.url());
                            }
                        });
        visitor.page().onPageError(error -> faults.add(login + ": " + error));
        return login.isEmpty() ? visitor : visitor.entersAs(login);
    }

    /** Opens the case by its row on the person's own desk: the work is found there. */
    Visitor fromDesk(String login, Matter matter) {
        var person = the(login).opens("/desk");
        person.page()
                .locator("a.nqs-desk__title[href$='" + matter.address() + "']")
                .first()
                .click();
        person.page().waitForURL("**" + matter.address());
        return person;
    }

    Matter applies(Matter matter) {
        var onPaper = matter.isOnPaper();
        var person = the(matter.candidate());
        person.opens(
                "/applications/new?profession=%d&level=%d&centre=%s%s"
                        .formatted(
                                matter.profession(),
                                matter.programme().level(),
                                matter.programme().centre(),
                                onPaper ? "&paper=yes" : ""));
        person.presses("start.begin");
        if (onPaper) {
            person.fills("name", "Құттыбаев Ғани Һәкімұлы")
                    .fills("iin", NewPeople.iin().digits())
                    .fills("address", "Семей қаласы, Абай көшесі, 1-үй");
        } else {
            person.attaches("file-education", "diplom.pdf").attaches("file-work", "kitap.pdf");
        }
        person.fills("knowledge", "Жұмыс тәсілдерін білемін")
                .fills("skills", "Жеті жыл тәжірибе")
                .marks("language", person.w().lang().code())
                .marks("consent", "yes")
                .presses(onPaper ? "application.register-paper" : "application.submit")
                .reads("application.filed");
        return matter.at(person.page().url().replaceFirst(".*(/cases/.*)", "$1"));
    }

    void checks(Matter matter, String remark) {
        var person = fromDesk(matter.registrar(), matter);
        PARTS.forEach(part -> person.marks("part-" + part, "right"));
        if (!remark.isEmpty()) {
            person.marks("part-work", "wrong").fills("part-work-remark", remark);
        }
        person.presses("action.check").reads("recognition.notice.check");
    }

    void corrects(Matter matter) {
        var person = fromDesk(matter.candidate(), matter).follows("action.resubmit");
        person.marks("consent", "yes").attaches("file-work", "kitap-2.pdf");
        person.presses("application.resubmit").reads("recognition.notice.resubmit");
    }

    /** The candidate says yes; on paper the registrar records that they did. */
    void confirms(String step, Matter matter) {
        var suffix = matter.isOnPaper() ? ".paper" : "";
        fromDesk(matter.candidate(), matter)
                .marks("confirm-" + step, "yes")
                .presses("action." + step + suffix)
                .reads("recognition.notice." + step);
    }

    /** Every letter to who applied on paper, under signature, from the registrar's desk. */
    void handsOver(Matter matter) {
        var waiting = "#to-hand a";
        var person = fromDesk(matter.registrar(), matter);
        while (person.page().locator(waiting).count() > 0) {
            person.page().locator(waiting).first().click();
            person.presses("letter.handed").reads("letter.handed.done").opens(matter.address());
        }
    }

    void withdraws(Matter matter) {
        var person = the(matter.candidate()).opens(matter.address());
        person.page().locator("details:has(#withdraw) > summary").click();
        person.marks("confirm-withdraw", "yes").presses("action.withdraw");
        person.reads("recognition.notice.withdraw");
    }

    void appoints(Matter matter) {
        var person = fromDesk(matter.registrar(), matter).marksFirst("day").fills("time", "10:00");
        person.fills("place", "Астана, Сарыарқа, 31, 204-кабинет")
                .chooses("chair-select", "Абдрахманов Серік Бөлекұлы")
                .chooses("secretary-select", "Құсайынова Раушан Ілиясқызы");
        person.page().getByLabel("Романенко Павел Алексеевич").check();
        person.fills("order", "12-Е").marks("conditions", "yes").presses("action.appoint");
        person.isSure().presses("action.appoint").reads("recognition.notice.appoint");
    }

    void briefs(Matter matter) {
        the(matter.registrar()).opens(matter.address()).fills("log", "17").presses("action.brief");
        the(matter.registrar()).reads("recognition.notice.brief");
    }

    void isAbsent(Matter matter) {
        var person = the(matter.registrar()).opens(matter.address());
        person.page().locator("details:has(#absence) > summary").click();
        person.marks("confirm-absence", "yes").presses("action.absence");
        person.reads("recognition.notice.absence");
    }

    void hears(Matter matter) {
        var chair = fromDesk("serik", matter);
        chair.fills("correct", String.valueOf(matter.correct())).presses("action.theory");
        chair.isSure().presses("action.theory").reads("recognition.notice.theory");
        if (matter.passesTheory()) {
            var card = matter.programme().card();
            card.forEach(line -> chair.marks("line-" + line.number(), mark(matter, line)));
            chair.presses("action.practice").isSure().presses("action.practice");
            chair.reads("recognition.notice.practice");
        }
    }

    private static String mark(Matter matter, CardLine line) {
        var last = matter.programme().card().getLast();
        return matter.isPassed() || line.number() != last.number() ? "done" : "not-done";
    }

    void signs(String member, Matter matter) {
        fromDesk(member, matter).presses("action.sign").reads("recognition.notice.sign");
    }

    /** The number of the document that the head has issued. */
    String issues(Matter matter) {
        var head = fromDesk("yerzhan", matter).presses("action.issue");
        head.isSure().presses("action.issue").reads("recognition.notice.issue");
        return head.page().locator(".nqs-actions strong").first().innerText();
    }

    /** By an employer, who has no account. */
    void isVerified(String serial) {
        var employer = the("");
        employer.opens("/verify").fills("number", serial.replace('-', ' '));
        employer.page().locator("main form button").click();
        assertThat(employer.page().locator(".nqs-doc--valid").innerText()).contains(serial);
    }

    void notifies(Matter matter) {
        var person =
                fromDesk(matter.registrar(), matter).fills("recommendations", "Қайталап оқыңыз");
        person.presses("action.notify").reads("recognition.notice.notify");
    }

    void refuses(Matter matter) {
        var head = fromDesk("yerzhan", matter).fills("reason", "Құжат толық емес");
        head.presses("action.refuse")
                .isSure()
                .presses("action.refuse")
                .reads("recognition.notice.refuse");
    }

    void waits(int... pushes) {
        the("asel").opens("/desk").waits(pushes);
    }

    /** What the case ended with, as those read it who may. */
    void endsAsMeant(Matter matter) {
        var reader = the(matter.candidate()).opens(matter.address());
        var state = reader.page().locator("main .govuk-body-l strong").innerText();
        assertThat(state).as(matter.toString()).isEqualTo(reader.w().say("state." + matter.end()));
    }

    @Override
    public void close() {
        for (var person : people.values()) {
            person.close();
        }
    }
}
