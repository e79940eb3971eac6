package kz.nqs.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kz.nqs.centres.Centres;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.law.Citation;
import kz.nqs.letters.Letter;
import kz.nqs.papers.Letterhead;
import kz.nqs.papers.Letterhead.Sender;
import kz.nqs.papers.Signature;
import kz.nqs.participants.People;
import org.springframework.stereotype.Component;

/** Heads and signatures of the papers of a case. */
@Component
class Letterheads {
    private final Vocabulary vocabulary;
    private final Centres centres;
    private final People people;

    Letterheads(Vocabulary vocabulary, Centres centres, People people) {
        this.vocabulary = vocabulary;
        this.centres = centres;
        this.people = people;
    }

    /** Of a paper that the centre writes in both languages. */
    Letterhead inBoth(
            RecognitionCase now, String titleKey, String number, LocalDate day, Citation basis) {
        var both = Arrays.stream(Lang.values()).map(vocabulary::in).toList();
        return new Letterhead(both, say(titleKey), sender(now), number, day, basis);
    }

    /** Of a letter in a case: of its centre, or of the body that changed the calendar. */
    Letterhead of(Letter letter, RecognitionCase now, LocalDate day, Words in) {
        var isCentres = letter.sender().equals(now.file().centre());
        return new Letterhead(
                List.of(in),
                letter.title(),
                isCentres ? sender(now) : Sender.named(people.body(letter.sender()).name()),
                now.file().number(),
                day,
                letter.basis());
    }

    /** Of a paper that the candidate writes. */
    Letterhead ofCandidate(Words in, String titleKey, RecognitionCase now, Citation basis) {
        return new Letterhead(
                List.of(in), say(titleKey), null, now.file().number(), now.registered(), basis);
    }

    private Sender sender(RecognitionCase now) {
        var centre = centres.centre(now.file().centre());
        return new Sender(centre.name(), centre.address(), centre.phone(), centre.email());
    }

    Signature signed(String roleKey, String name, Instant at) {
        return new Signature(say(roleKey), name, say(w -> w.say("papers.signed", w.moment(at))));
    }

    Signature signedOn(String roleKey, String name, LocalDate day) {
        return new Signature(say(roleKey), name, say(w -> w.say("papers.signed", w.day(day))));
    }

    /** Signed on a paper that the centre has. */
    Signature onPaper(String roleKey, String name) {
        return new Signature(say(roleKey), name, say("papers.on-paper"));
    }

    /** To be signed by hand. */
    Signature byHand(String roleKey, String name) {
        return new Signature(say(roleKey), name, say("papers.by-hand"));
    }

    Bilingual say(String key) {
        return say(w -> w.say(key));
    }

    Bilingual say(Function<Words, String> saying) {
        return vocabulary.both(saying);
    }
}
