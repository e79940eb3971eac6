package kz.nqs.recognition;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.journal.Author;
import kz.nqs.participants.People;
import kz.nqs.recognition.Draft.Seen;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Recognition.Refused;
import kz.nqs.recognition.Recognition.Returned;
import kz.nqs.recognition.Recognition.Uncorrected;
import kz.nqs.recognition.Taken.Done;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 5(4): the application comes in again, put right, with the copies added to it. */
@Component
@Transactional
public class Correction {
    private static final int NONE = -1;
    private final RecognitionCases cases;
    private final Attachments attachments;
    private final Drafts drafts;
    private final EarlierApplications earlier;
    private final People people;
    private final Clock clock;

    Correction(
            RecognitionCases cases,
            Attachments attachments,
            Drafts drafts,
            EarlierApplications earlier,
            People people,
            Clock clock) {
        this.cases = cases;
        this.attachments = attachments;
        this.drafts = drafts;
        this.earlier = earlier;
        this.people = people;
        this.clock = clock;
    }

    /** What was typed so far to put the case's application right, if anything was. */
    public Optional<Draft> typed(RecognitionCase now) {
        return drafts.find(draftOf(now.file().id(), round(now)));
    }

    /**
     * What is typed is kept as form 1 is, past the last day too; not once it was handed in.
     *
     * @param version of the case that the window shows
     * @return false if another window has saved something else, which {@link #typed} then gives, or
     *     this one is of another round of remarks
     */
    public boolean keep(
            RecognitionCase now, UUID owner, int version, Seen seen, Map<String, String> fields) {
        var file = now.file();
        if (version != round(now)) {
            return false;
        }
        var draft =
                new Draft(
                        draftOf(file.id(), version),
                        owner,
                        file.centre(),
                        file.profession(),
                        file.level(),
                        now.application().onPaper(),
                        Map.of(),
                        clock.instant(),
                        null,
                        0,
                        file.id());
        return drafts.save(drafts.begin(draft), seen, fields).isEmpty();
    }

    /** The version in which the remarks were sent; none where they wait for nothing any more. */
    private static int round(RecognitionCase now) {
        return switch (now.state()) {
            case Returned _ -> now.version();
            case Uncorrected _ -> now.version() - 1;
            case Refused _ -> now.version() - 2;
            default -> NONE;
        };
    }

    private static UUID draftOf(UUID recognition, int round) {
        var name = "correction " + recognition + " " + round;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The corrected application takes the place of the first.
     *
     * @param seen the version the person was looking at
     */
    public Taken resubmit(UUID id, int seen, Application corrected, Author author) {
        Map<String, String> added = attachments.fingerprints(new OfCase(id));
        var handedIn = attachments.handIn(id); // the application on paper names them
        var before = cases.find(id).orElseThrow().application();
        var taken = cases.resubmit(id, seen, corrected, author, added);
        if (taken instanceof Done) {
            drafts.discard(draftOf(id, seen));
            earlier.keep(id, before);
            correctName(cases.find(id).orElseThrow());
        } else {
            attachments.withhold(handedIn);
        }
        return taken;
    }

    /** 4: on paper the name as the centre first read it may have been what was wrong. */
    private void correctName(RecognitionCase now) {
        if (now.application().onPaper()) {
            var file = now.file();
            people.correctName(file.candidate(), now.application().name(), file.centre());
        }
    }
}
