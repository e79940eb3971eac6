package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.Recognition.Registered;
import org.springframework.stereotype.Component;

/**
 * Tells the candidate the number, the day of registration and until when the centre checks. No
 * paragraph asks for it: it is a notification, not a paper of the order.
 */
@Component
class RegistrationNotice {
    private final Letters letters;
    private final Vocabulary vocabulary;
    private final Professions professions;
    private final Clock clock;

    RegistrationNotice(
            Letters letters, Vocabulary vocabulary, Professions professions, Clock clock) {
        this.letters = letters;
        this.vocabulary = vocabulary;
        this.professions = professions;
        this.clock = clock;
    }

    void of(RecognitionCase now) {
        var file = now.file();
        letters.send(
                new Letter(
                        UUID.randomUUID(),
                        RecognitionCases.ROOM,
                        file.id(),
                        file.candidate(),
                        file.centre(),
                        "",
                        ((Registered) now.state()).check().basis(),
                        vocabulary.both(w -> w.say("letter.registration.title")),
                        vocabulary.both(w -> body(now, w)),
                        clock.instant()));
    }

    private String body(RecognitionCase now, Words w) {
        var check = ((Registered) now.state()).check();
        var isOver = !check.allows(LocalDate.now(clock)); // entered too late: reading 0007
        return w.say(
                "letter.registration.body" + (isOver ? ".late" : ""),
                now.application().name(),
                now.file().number(),
                w.say(professions.profession(now.file().profession()).name()),
                w.day(now.registered()),
                w.day(check.lastDay()),
                String.valueOf(check.workingDays()));
    }
}
