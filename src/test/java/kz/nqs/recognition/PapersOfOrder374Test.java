package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.language.Lang;
import kz.nqs.papers.Judge;
import kz.nqs.papers.KeptPaper;
import kz.nqs.papers.Papers;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.recognition.Recognition.Remark;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@DisplayName("Приказ № 374 — каждая бумага прямого пути: PDF/A-3, PDF/UA, всегда одна и та же")
class PapersOfOrder374Test {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String HARD =
            "Әә Іі Ңң Ғғ Үү Ұұ Ққ Өө Һһ < > & “тырнақша” «тырнақша» 'ы' \" — № 🙂 ]]>\n";
    private static final String LONG_NAME = "Әбдіғаппарова-Құрманғалиева ".repeat(7).strip();
    private final House house;

    @Autowired
    PapersOfOrder374Test(ApplicationContext platform) {
        house = new House(platform);
    }

    @Test
    @Tag("374-F1")
    void an_application_says_everything_that_form_1_asks_for() throws IOException {
        var person = house.somebody();
        var id = house.filed(person);
        var ru = judged(id, "application", Lang.RU);
        assertThat(ru)
                .contains("приказ № 374, приложение 1")
                .contains(house.centre().name().ru(), person.name(), person.iin().digits())
                .contains("05.05.1977", person.address(), person.email(), person.phone())
                .contains("Дәнекерлеу әдістерін білемін", "Жеті жыл тәжірибе", "казахский")
                .contains("документа нет", house.file(id).number(), DAY.format(house.today()))
                .contains("Согласен (согласна) на обработку персональных данных");
        assertThat(judged(id, "application", Lang.KK))
                .contains("ЖСН " + person.iin().digits(), "кімнен: " + person.name())
                .contains("Мынадай білімді меңгергенмін", "келісемін");
    }

    @Test
    @Tag("374-5d")
    @Tag("374-F1")
    void a_corrected_application_is_a_new_paper_and_the_first_stays_readable() throws IOException {
        var id = house.filed(house.somebody());
        house.take(id, new SendRemarks(Examples.REMARKS), house.registrar());
        var first = bytes(id, "application", Lang.KK);
        var corrected = hard(house.now(id).application());
        House.done(
                house.the(RecognitionCases.class)
                        .resubmit(
                                id,
                                house.now(id).version(),
                                corrected,
                                house.candidate(id),
                                Map.of()));
        var versions = papers(id, "application", Lang.KK);
        assertThat(versions).extracting(KeptPaper::version).containsExactly(1, 2);
        assertThat(house.the(Papers.class).bytes(versions.getFirst())).isEqualTo(first);
        assertThat(Judge.text(first)).doesNotContain("түзетілген");
        for (var lang : Lang.values()) {
            assertThat(judged(id, "application", lang))
                    .contains("түзетілген", LONG_NAME, "< > & “тырнақша” «тырнақша» 'ы' \" — №")
                    .contains("\uFFFD ]]>");
        }
    }

    @Test
    @Tag("374-5c")
    void remarks_of_three_pages_are_one_letter() throws IOException {
        var id = house.filed(house.somebody());
        var long_ = (HARD + "Кітапша оқылмайды. ".repeat(50)).repeat(4).strip();
        var remarks =
                List.of(new Remark(FilePart.WORK, long_), new Remark(FilePart.EDUCATION, long_));
        house.take(id, new SendRemarks(remarks), house.registrar());
        for (var lang : Lang.values()) {
            assertThat(judged(id, "remarks", lang))
                    .contains("1 / 3", "3 / 3", house.registrar().name())
                    .contains(house.file(id).number(), house.centre().name().in(lang));
        }
    }

    @Test
    @Tag("374-5e")
    void a_refusal_names_its_head_its_reason_and_the_way_to_complain() throws IOException {
        var id = house.filed(house.somebody());
        house.take(id, new SendRemarks(Examples.REMARKS), house.registrar());
        house.pass(4);
        house.take(id, new RefuseContract("кітапша сол қалпында " + HARD), house.head());
        assertThat(judged(id, "refusal", Lang.RU))
                .contains("кітапша сол қалпында", house.head().name(), "руководитель")
                .contains("Административным процедурно-процессуальным кодексом");
        assertThat(judged(id, "refusal", Lang.KK)).contains("Әкімшілік рәсімдік-процестік кодекс");
    }

    @Test
    @Tag("374-5b")
    void a_contract_is_read_before_it_is_accepted_and_again_as_signed_by_both() throws IOException {
        var id = house.filed(house.somebody());
        var version = house.now(id).version();
        House.done(house.the(Contracts.class).offer(id, version, "", house.registrar()));
        assertThat(judged(id, "contract", Lang.KK))
                .contains("Договор на оказание услуги", "қызмет көрсету шарты")
                .contains(house.registrar().name(), "подпись, дата", "қолы, күні");
        judged(id, "offer", Lang.RU);
        judged(id, "offer", Lang.KK);
        house.take(id, new AcceptContract(), house.candidate(id));
        assertThat(judged(id, "contract", Lang.RU)).doesNotContain("подпись, дата");
        assertThat(papers(id, "contract", Lang.RU)).hasSize(2);
    }

    @Test
    @Tag("374-6a")
    void a_notice_of_the_exam_comes_with_an_event_for_the_calendar() throws IOException {
        var id = house.appointed(house.somebody());
        var hearing = ((Recognition.Appointed) house.now(id).state()).hearing();
        assertThat(judged(id, "appointment", Lang.RU))
                .contains(DAY.format(hearing.day()), "10:00", hearing.place());
        judged(id, "appointment", Lang.KK);
        var event = new String(bytes(id, "calendar", Lang.KK), StandardCharsets.UTF_8);
        var day = DateTimeFormatter.BASIC_ISO_DATE.format(hearing.day());
        assertThat(event)
                .contains("DTSTART:" + day + "T050000Z\r\n", "UID:" + id + "@kz.nqs\r\n")
                .contains("SEQUENCE:0\r\n", "SUMMARY:Емтихан: ");
    }

    @Test
    @Tag("374-6a")
    void appointed_anew_the_event_moves_and_stays_the_same_event() {
        var id = house.appointed(house.somebody());
        house.pass(11);
        house.take(id, new RecordAbsence(), house.registrar());
        house.appoints(id);
        var events = papers(id, "calendar", Lang.RU);
        assertThat(events).extracting(KeptPaper::version).containsExactly(1, 2);
        var moved = new String(bytes(id, "calendar", Lang.RU), StandardCharsets.UTF_8);
        assertThat(moved).contains("UID:" + id + "@kz.nqs\r\n", "SEQUENCE:1\r\n");
        assertThat(papers(id, "absence", Lang.KK)).hasSize(1);
    }

    @Test
    @Tag("374-8b")
    void the_log_sheet_of_briefing_is_there_before_the_briefing() throws IOException {
        var id = house.appointed(house.somebody());
        house.take(id, new Familiarise(), house.candidate(id));
        assertThat(judged(id, "briefing", Lang.KK))
                .contains(house.now(id).application().name(), "Астана, Сарыарқа, 31")
                .contains("Подпись кандидата", "Кандидаттың қолы");
    }

    @Test
    @Tag("374-17b")
    @Tag("374-18a")
    void a_protocol_is_there_to_be_signed_and_again_as_signed() throws IOException {
        var id = decided();
        assertThat(judged(id, "protocol", Lang.KK))
                .contains("12-Е", "кандидат прошёл процедуру", "рәсімінен өтті", "қолы, күні")
                .contains(house.programme().card().getLast().action().kk());
        house.signedByAll(id);
        assertThat(judged(id, "protocol", Lang.RU))
                .doesNotContain("қолы, күні")
                .contains("подписано на платформе, " + DAY.format(house.today()));
        house.take(id, new IssueDocument(), house.head());
        var noted = journal(id).getLast().details();
        assertThat(noted).containsEntry("paper", "document");
        assertThat(noted.get("sha256")).matches("[0-9a-f]{64}");
    }

    @Test
    @Tag("374-17a")
    @Tag("374-19a")
    void a_failure_is_said_by_protocol_and_by_a_letter_with_recommendations() throws IOException {
        var id = house.briefed(house.somebody());
        house.pass(10);
        house.theory(id, 0);
        assertThat(judged(id, "protocol", Lang.KK))
                .contains("кандидат не прошёл", "более 70 процентов");
        house.signedByAll(id);
        house.take(id, new GiveNotice("Теорияны қайталаңыз.\n" + HARD), house.registrar());
        for (var lang : Lang.values()) {
            assertThat(judged(id, "failure", lang)).contains("Теорияны қайталаңыз.");
        }
    }

    @Test
    @Tag("391-12/13")
    void every_paper_is_the_same_whenever_it_is_asked_for_and_the_journal_has_its_hash() {
        var id = decided();
        house.signedByAll(id);
        var papers = house.the(Papers.class);
        var kept = papers.of(RecognitionCases.ROOM, id);
        assertThat(kept)
                .extracting(KeptPaper::kind)
                .contains("application", "offer", "contract", "appointment", "calendar")
                .contains("briefing", "protocol");
        var hashes = journal(id).stream().map(entry -> entry.details().get("sha256")).toList();
        for (var paper : kept) {
            var once = papers.bytes(paper);
            house.pass(1);
            assertThat(papers.bytes(paper)).isEqualTo(once);
            assertThat(hashes).contains(paper.sha256());
        }
        assertThat(hashes).hasSameSizeAs(kept);
        assertThat(journal(id)).extracting(Entry::author).doesNotContainNull();
    }

    @Test
    void the_platform_itself_cannot_change_or_remove_a_paper() {
        var id = house.filed(house.somebody());
        var jdbc = house.the(JdbcClient.class);
        for (var change : List.of("update paper set bytes = '\\x00'", "delete from paper")) {
            assertThatThrownBy(jdbc.sql(change + " where subject = :id").param("id", id)::update)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    /** Ready for the signatures of the commission, everything carried out. */
    private UUID decided() {
        var id = house.briefed(house.somebody());
        house.pass(10);
        house.theory(id, house.programme().questions());
        house.practice(id);
        return id;
    }

    private static Application hard(Application a) {
        return new Application(
                LONG_NAME,
                a.iin(),
                a.born(),
                "Көкшетау қаласы, ".repeat(12),
                a.email(),
                a.mobilePhone(),
                "+7 717 200 00 00",
                LocalDate.of(2027, 12, 31),
                (HARD + "Әкемнен үйрендім. ".repeat(60)).repeat(3),
                HARD + "түзетілген",
                "Жеті жыл тәжірибе ".repeat(200),
                a.examination(),
                true,
                a.signed());
    }

    /** What the newest paper of that kind says, once veraPDF has found nothing in it. */
    private String judged(UUID id, String kind, Lang lang) throws IOException {
        var paper = papers(id, kind, lang).getLast();
        var bytes = house.the(Papers.class).bytes(paper);
        Judge.finds_nothing_in(kind + "-" + paper.version() + "-" + lang.code(), bytes);
        return Judge.text(bytes);
    }

    private byte[] bytes(UUID id, String kind, Lang lang) {
        return house.the(Papers.class).bytes(papers(id, kind, lang).getLast());
    }

    private List<KeptPaper> papers(UUID id, String kind, Lang lang) {
        return house.the(Papers.class).of(RecognitionCases.ROOM, id).stream()
                .filter(paper -> paper.kind().equals(kind) && paper.isFor(lang))
                .toList();
    }

    private List<Entry> journal(UUID id) {
        return house.the(Journal.class).of("papers", id);
    }
}
