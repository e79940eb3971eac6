package kz.nqs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.nqs.Approved;
import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.law.Act;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Parts;
import kz.nqs.ui.Shell;
import kz.nqs.ui.TermUses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader is told about a deadline, in the words they are told it. */
@PlatformTest
class DeadlinePartsTest {
    @Autowired Vocabulary vocabulary;
    @Autowired WorkingCalendar calendar;
    @Autowired TermUses terms;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kz.nqs");

    @Test
    void how_a_deadline_stands_is_said_in_words() {
        var deadline = deadline("2026-12-15", 5);
        var said = new StringBuilder();
        for (var lang : Lang.values()) {
            for (var day = deadline.from();
                    !day.isAfter(LocalDate.parse("2027-01-20"));
                    day = day.plusDays(1)) {
                said.append(day)
                        .append(": ")
                        .append(standing(lang, deadline, day, null))
                        .append('\n');
            }
            for (var met : new LocalDate[] {deadline.lastDay(), deadline.lastDay().plusDays(1)}) {
                said.append("met: ").append(standing(lang, deadline, met, met)).append('\n');
            }
        }
        Approved.matches("deadline-words", said.toString());
    }

    @ParameterizedTest
    @EnumSource
    void every_day_of_a_count_is_explained(Lang lang) {
        var deadline = deadline("2024-12-30", 8);
        var page =
                new CountedPage(
                        deadline,
                        deadline.count(calendar),
                        "what",
                        "edition",
                        vocabulary.in(lang).say("calendar.count.last"),
                        false,
                        "/back");
        var drawn = drawn("calendar/count", lang, Map.of("page", page));
        Approved.matches(
                "deadline-count-" + lang.code(),
                drawn.select("main tr").stream()
                        .map(row -> row.className().replaceAll(".*row--", "") + " " + row.text())
                        .collect(Collectors.joining("\n")));
        assertThat(drawn.select(".nqs-basis").attr("href"))
                .isEqualTo("/" + lang.code() + "/law/374/5?part=1");
    }

    private String standing(
            Lang lang, Deadline deadline, LocalDate today, @Nullable LocalDate met) {
        var parameters = new HashMap<String, Object>();
        parameters.put("deadline", deadline);
        parameters.put("standing", deadline.on(today, calendar));
        if (met != null) {
            parameters.put("met", met);
        }
        var part = drawn("calendar/deadline", lang, parameters).select(".nqs-deadline");
        return part.stream().map(Element::text).collect(Collectors.joining())
                + " ("
                + part.attr("class").replaceAll(".*--", "")
                + ")";
    }

    private Document drawn(String template, Lang lang, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("shell", shell(lang));
        var output = new StringOutput();
        templates.render(template + ".jte", all, output);
        return Jsoup.parse(output.toString());
    }

    private Shell shell(Lang lang) {
        return new Shell(
                vocabulary.in(lang),
                "/desk",
                "desk",
                null,
                false,
                0,
                LocalDate.parse("2026-12-15"),
                null,
                () -> "",
                new Answer.Page("portal/web/desk", "", 200),
                terms,
                new Parts());
    }

    private Deadline deadline(String from, int workingDays) {
        return Deadline.running(
                Term.workingDays(workingDays, Act.ORDER_374.paragraph("5(1)")),
                LocalDate.parse(from),
                calendar);
    }
}
