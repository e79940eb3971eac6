package kz.nqs.recognition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import kz.nqs.journal.Author;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters handed over on paper: the day is a fact that terms run from. 20, reading 0007. */
@Component
@Transactional
public class Handing {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private final Letters letters;
    private final RecognitionCases cases;
    private final Clock clock;

    Handing(Letters letters, RecognitionCases cases, Clock clock) {
        this.letters = letters;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Records that the candidate has the letter in hand since that day.
     *
     * @return false if the day is not between the sending and today; nothing is recorded then
     */
    public boolean over(Letter letter, LocalDate day, Author author) {
        var sent = letter.sentAt().atZone(clock.getZone()).toLocalDate();
        if (day.isBefore(sent) || day.isAfter(LocalDate.now(clock))) {
            return false;
        }
        if (letter.receivedAt() == null) {
            letters.received(letter.id(), moment(day));
            cases.handed(letter.subject(), author, Map.of("day", DAY.format(day)));
        }
        return true;
    }

    private Instant moment(LocalDate day) {
        var end = day.atTime(23, 59).atZone(clock.getZone()).toInstant();
        return end.isAfter(clock.instant()) ? clock.instant() : end;
    }
}
