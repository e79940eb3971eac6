package kz.nqs.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An event for the addressee's own calendar, RFC 5545. Its times are written in UTC, which every
 * calendar reads right whatever it knows of the zone of Almaty.
 *
 * @param uid the same for every version of the event
 * @param sequence 0 at first; grows when the event is moved
 * @param made when this version was made
 * @param cancelled whether it will not be held; a calendar that has it takes it out
 */
public record CalendarFile(
        String uid,
        int sequence,
        Instant made,
        Instant start,
        Instant end,
        String summary,
        String place,
        String description,
        String organiser,
        String organiserEmail,
        boolean cancelled) {
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public byte[] bytes() {
        var file = new StringBuilder();
        lines().forEach(line -> folded(line, file));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//kz.nqs//papers//KK",
                "METHOD:" + (cancelled ? "CANCEL" : "PUBLISH"),
                "BEGIN:VEVENT",
                "UID:" + uid,
                "SEQUENCE:" + sequence,
                "DTSTAMP:" + UTC.format(made),
                "DTSTART:" + UTC.format(start),
                "DTEND:" + UTC.format(end),
                "SUMMARY:" + text(summary),
                "LOCATION:" + text(place),
                "DESCRIPTION:" + text(description),
                "ORGANIZER;CN=\"" + parameter(organiser) + "\":mailto:" + parameter(organiserEmail),
                "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
                "END:VEVENT",
                "END:VCALENDAR");
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A parameter can hold neither quotation marks nor controls, not even escaped. */
    private static String parameter(String words) {
        return words.replaceAll("[\"\\p{Cntrl}]", " ");
    }

    /** At most 75 octets a line, never within a letter; the space that goes on is one of them. */
    private static void folded(String line, StringBuilder file) {
        var octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var letter = Character.toString(line.codePointAt(at));
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(letter);
            octets += size;
        }
        file.append("\r\n");
    }
}
