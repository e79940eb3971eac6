package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programme;
import kz.nqs.programmes.Programme.CardLine;
import kz.nqs.programmes.Programmes;

/** A candidate, the people of centre 0017 and an employer, each at a screen of their own. */
final class Journey implements AutoCloseable {
    private static final String CHAIR = "Абдрахманов Серік Бөлекұлы";
    private static final String SECRETARY = "Құсайынова Раушан Ілиясқызы";
    private static final String MEMBER = "Романенко Павел Алексеевич";
    private static final List<String> PARTS =
            List.of("application", "education", "work", "earlier_document", "truthfulness");

    final Visitor candidate;
    final Visitor centre;
    final Visitor employer;
    private final Programme programme;
    private final int profession;
    private String address = "";

    Journey(House house, int port, Lang lang, int width, int nth) {
        candidate = new Visitor(port, lang, house.vocabulary(), width);
        centre = new Visitor(port, lang, house.vocabulary(), width);
        employer = new Visitor(port, lang, house.vocabulary(), width);
        var id = house.centres().accredited("0017").orElseThrow().id();
        programme = house.programmes().ofCentre(id).get(nth);
        profession = house.professions().profession(programme.profession()).number();
    }

    /** What a journey asks of the platform's own rooms: what there is to apply for. */
    record House(
            Vocabulary vocabulary,
            Centres centres,
            Programmes programmes,
            Professions professions) {}

    String address() {
        return address;
    }

    /** From here on the screens are others than those of the straight path, or are the same. */
    Journey looks(boolean around) {
        candidate.looks(around);
        centre.looks(around);
        return this;
    }

    Journey begins_an_application(String login) {
        candidate.entersAs(login).opens("/professions/" + profession).finds_the_screen_in_order();
        candidate.opens(
                "/applications/new?profession=%d&level=%d&centre=%s"
                        .formatted(profession, programme.level(), programme.centre()));
        candidate.finds_the_screen_in_order().presses("start.begin").finds_the_screen_in_order();
        return this;
    }

    Journey fills_form_1() {
        candidate
                .fills("knowledge", "Жұмыс тәсілдерін білемін")
                .fills("skills", "Жеті жыл тәжірибе")
                .marks("language", candidate.w().lang().code())
                .marks("consent", "yes")
                .attaches("file-education", "diplom.pdf")
                .attaches("file-work", "kitap.pdf");
        return this;
    }

    Journey submits() {
        candidate.presses("application.submit").reads("application.filed");
        candidate.finds_the_screen_in_order();
        address = candidate.page().url().replaceFirst(".*(/cases/.*)", "$1");
        return this;
    }

    Journey the_centre_finds_everything_right() {
        centre.entersAs("asel").finds_the_screen_in_order().opens(address);
        PARTS.forEach(part -> centre.marks("part-" + part, "right"));
        centre.finds_the_screen_in_order().presses("action.check");
        centre.reads("recognition.notice.check").finds_the_screen_in_order();
        return this;
    }

    Journey the_centre_sends_a_remark(String remark) {
        centre.entersAs("asel").opens(address);
        PARTS.forEach(part -> centre.marks("part-" + part, "right"));
        centre.marks("part-work", "wrong").fills("part-work-remark", remark);
        centre.presses("action.check").reads("recognition.notice.check");
        return this;
    }

    Journey accepts_the_contract() {
        candidate.opens(address).follows("paper.contract.read").finds_the_screen_in_order();
        candidate.opens(address).marks("confirm-accept", "yes").presses("action.accept");
        candidate.reads("recognition.notice.accept");
        return this;
    }

    Journey the_centre_appoints_the_exam() {
        centre.opens(address).finds_the_screen_in_order();
        assertThat(centre.page().locator("input[name=day]").count()).isEqualTo(11);
        centre.marksFirst("day")
                .fills("time", "10:00")
                .fills("place", "Астана, Сарыарқа, 31, 204-кабинет");
        centre.chooses("chair-select", CHAIR).chooses("secretary-select", SECRETARY);
        centre.page().getByLabel(MEMBER).check();
        centre.fills("order", "12-Е").marks("conditions", "yes").presses("action.appoint");
        centre.reads("form.asking").finds_the_screen_in_order();
        centre.isSure().presses("action.appoint").reads("recognition.notice.appoint");
        return this;
    }

    Journey is_familiar_with_the_programme() {
        candidate.opens(address).follows("letter.appointment.title").finds_the_screen_in_order();
        candidate
                .opens(address)
                .follows("action.familiarise.programme")
                .finds_the_screen_in_order();
        candidate.opens(address).marks("confirm-familiarise", "yes").presses("action.familiarise");
        candidate.reads("recognition.notice.familiarise");
        return this;
    }

    Journey the_centre_briefs() {
        centre.opens(address).follows("paper.briefing.print").finds_the_screen_in_order();
        centre.opens(address).fills("log", "17").presses("action.brief");
        centre.reads("recognition.notice.brief");
        return this;
    }

    Journey the_commission_hears(int correct, boolean performed) {
        centre.waits(10).entersAs("serik").finds_the_screen_in_order().opens(address);
        centre.fills("correct", String.valueOf(correct)).presses("action.theory");
        centre.finds_the_screen_in_order().isSure().presses("action.theory");
        centre.reads("recognition.notice.theory").finds_the_screen_in_order();
        if (100 * correct > 70 * programme.questions()) {
            for (var line : programme.card()) {
                centre.marks(
                        "line-" + line.number(), performed || !isLast(line) ? "done" : "not-done");
            }
            centre.presses("action.practice").isSure().presses("action.practice");
            centre.reads("recognition.notice.practice");
        }
        return this;
    }

    Journey everybody_signs_the_protocol() {
        for (var member : List.of("serik", "pavel", "raushan")) {
            centre.entersAs(member).opens(address).follows("paper.protocol");
            centre.finds_the_screen_in_order().opens(address).presses("action.sign");
            centre.reads("recognition.notice.sign");
        }
        return this;
    }

    String the_head_issues_the_document() {
        centre.entersAs("yerzhan").opens(address).presses("action.issue");
        centre.reads("form.asking").finds_the_screen_in_order();
        centre.isSure()
                .presses("action.issue")
                .reads("recognition.notice.issue")
                .finds_the_screen_in_order();
        return centre.page().locator(".nqs-actions strong").first().innerText();
    }

    int questions() {
        return programme.questions();
    }

    private boolean isLast(CardLine line) {
        return line.number() == programme.card().getLast().number();
    }

    @Override
    public void close() {
        candidate.close();
        centre.close();
        employer.close();
    }
}
