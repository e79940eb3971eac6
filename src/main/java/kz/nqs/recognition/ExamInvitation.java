package kz.nqs.recognition;

import java.time.Clock;
import java.time.Duration;
import kz.nqs.centres.Centres;
import kz.nqs.language.Words;
import kz.nqs.letters.CalendarFile;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.Recognition.Ended;
import kz.nqs.recognition.Recognition.Hearing;
import org.springframework.stereotype.Component;

/**
 * 6(1): the hearing for the candidate's own calendar, one event a case: appointed anew, it moves.
 */
@Component
class ExamInvitation {
    private final Centres centres;
    private final Programmes programmes;
    private final Professions professions;
    private final Clock clock;

    ExamInvitation(Centres centres, Programmes programmes, Professions professions, Clock clock) {
        this.centres = centres;
        this.programmes = programmes;
        this.professions = professions;
        this.clock = clock;
    }

    CalendarFile of(RecognitionCase now, Hearing hearing, int moved, Words w) {
        var file = now.file();
        var centre = centres.centre(file.centre());
        var profession = w.say(professions.profession(file.profession()).name());
        var start = hearing.day().atTime(hearing.time()).atZone(clock.getZone()).toInstant();
        return new CalendarFile(
                file.id() + "@kz.nqs",
                moved,
                clock.instant(),
                start,
                start.plus(duration(file)),
                w.say("paper.calendar.summary", profession),
                hearing.place(),
                w.say("paper.calendar.text", file.number(), w.say(centre.name()), centre.phone()),
                w.say(centre.name()),
                centre.email(),
                now.state() instanceof Ended);
    }

    private Duration duration(CaseFile file) {
        var programme = programmes.programme(file.programme());
        return Duration.ofMinutes(programme.minutesTheory() + programme.minutesPractice());
    }
}
