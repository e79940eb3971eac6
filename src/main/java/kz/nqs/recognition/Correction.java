package kz.nqs.recognition;

import java.util.Map;
import java.util.UUID;
import kz.nqs.journal.Author;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Taken.Done;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 5(4): the application comes in again, put right, with the copies added to it. */
@Component
@Transactional
public class Correction {
    private final RecognitionCases cases;
    private final Attachments attachments;
    private final EarlierApplications earlier;

    Correction(RecognitionCases cases, Attachments attachments, EarlierApplications earlier) {
        this.cases = cases;
        this.attachments = attachments;
        this.earlier = earlier;
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
            earlier.keep(id, before);
        } else {
            attachments.withhold(handedIn);
        }
        return taken;
    }
}
