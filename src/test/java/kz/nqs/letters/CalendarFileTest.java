package kz.nqs.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("374-6a")
@DisplayName("Событие для календаря, RFC 5545: время по UTC, строки не длиннее 75 октетов")
class CalendarFileTest {
    private static final Instant TEN_IN_ALMATY =
            LocalDateTime.of(2026, 12, 8, 10, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant();

    @Test
    void ten_in_almaty_is_five_by_utc() {
        assertThat(file(event("Емтихан", "Астана", "")))
                .contains("DTSTART:20261208T050000Z\r\n", "DTEND:20261208T073000Z\r\n")
                .contains("UID:42@kz.nqs\r\n", "SEQUENCE:1\r\n", "METHOD:PUBLISH\r\n")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .doesNotContain("TZID");
    }

    @Test
    void what_is_called_off_is_taken_out_of_the_calendar() {
        var held = event("Емтихан", "Астана", "");
        var called =
                new CalendarFile(
                        held.uid(),
                        2,
                        held.made(),
                        held.start(),
                        held.end(),
                        held.summary(),
                        held.place(),
                        held.description(),
                        held.organiser(),
                        held.organiserEmail(),
                        true);
        assertThat(file(called))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n")
                .contains("UID:42@kz.nqs\r\n");
    }

    @Test
    void what_has_a_meaning_in_the_format_is_escaped() {
        assertThat(unfolded(event("a; b, c \\ d", "Астана, Сарыарқа, 31", "бір\nекі\r\nүш\u0007")))
                .contains("SUMMARY:a\\; b\\, c \\\\ d\r\n")
                .contains("LOCATION:Астана\\, Сарыарқа\\, 31\r\n")
                .contains("DESCRIPTION:бір\\nекі\\nүш \r\n")
                .contains("ORGANIZER;CN=\" Біліктілік  орталығы\":mailto:a@example.kz\r\n");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        var event = event("Ұзын атау 🙂 ".repeat(40), "Қала ".repeat(30), "Әә Іі Ңң ".repeat(60));
        for (var line : file(event).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
        assertThat(unfolded(event)).contains("SUMMARY:" + "Ұзын атау 🙂 ".repeat(40) + "\r\n");
    }

    private static CalendarFile event(String summary, String place, String description) {
        return new CalendarFile(
                "42@kz.nqs",
                1,
                Instant.parse("2026-11-21T10:00:00Z"),
                TEN_IN_ALMATY,
                TEN_IN_ALMATY.plus(Duration.ofMinutes(150)),
                summary,
                place,
                description,
                "\"Біліктілік\" орталығы",
                "a@example.kz",
                false);
    }

    private static String file(CalendarFile event) {
        return new String(event.bytes(), StandardCharsets.UTF_8);
    }

    private static String unfolded(CalendarFile event) {
        return file(event).replace("\r\n ", "");
    }
}
