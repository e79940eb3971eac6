package kz.nqs.recognition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters handed over on paper: the day is a fact that terms run from. 20, reading 0007. */
@Component
@Transactional
public class Handing {
    public static final String DUTY = Handovers.LABEL;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private final Letters letters;
    private final RecognitionCases cases;
    private final Handovers handovers;
    private final Clock clock;

    Handing(Letters letters, RecognitionCases cases, Handovers handovers, Clock clock) {
        this.letters = letters;
        this.cases = cases;
        this.handovers = handovers;
        this.clock = clock;
    }

    /**
     * Records that the candidate has the letter in hand since that day.
     *
     * @return false if the day is not between the sending and today; nothing is recorded then
     */
    public boolean over(Letter letter, LocalDate day, Author author) {
        if (!isPossible(letter, day)) {
            return false;
        }
        if (letter.receivedAt() == null) {
            letters.received(letter.id(), moment(day));
            note(letter, "Handed", day, author);
        }
        return true;
    }

    /** Records that the letter was sent by post; the limits are those of {@link #over}. */
    public boolean byPost(Letter letter, LocalDate day, Author author) {
        if (!isPossible(letter, day)) {
            return false;
        }
        if (letters.toBeHanded(letter.room(), letter.subject()).contains(letter)) {
            letters.posted(letter.id(), day);
            note(letter, "Posted", day, author);
        }
        return true;
    }

    /** The letters of a case that wait to be handed over. */
    public List<Letter> waiting(RecognitionCase now) {
        return handovers.waiting(now);
    }

    /** The addressee has opened it, or the same letter as PDF. */
    public void opened(Letter letter) {
        if (letter.receivedAt() == null) {
            letters.opened(letter.id());
            settle(letter);
        }
    }

    private void note(Letter letter, String step, LocalDate day, Author author) {
        var title = letter.title();
        var said =
                Map.of(
                        "day",
                        DAY.format(day),
                        "letter." + Lang.KK.code(),
                        title.kk(),
                        "letter." + Lang.RU.code(),
                        title.ru());
        cases.note(letter.subject(), author, step, letter.basis(), said);
        settle(letter);
    }

    private void settle(Letter letter) {
        handovers.settle(cases.find(letter.subject()).orElseThrow());
    }

    private boolean isPossible(Letter letter, LocalDate day) {
        var sent = LocalDate.ofInstant(letter.sentAt(), clock.getZone());
        return !day.isBefore(sent) && !day.isAfter(LocalDate.now(clock));
    }

    private Instant moment(LocalDate day) {
        var end = day.atTime(23, 59).atZone(clock.getZone()).toInstant();
        return end.isAfter(clock.instant()) ? clock.instant() : end;
    }
}
