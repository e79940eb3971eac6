package kz.nqs.recognition;

import java.util.UUID;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Role;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/**
 * Who may see what is being typed: the candidate; on paper the registrar who enters it, as long as
 * they work for that centre.
 */
@Component
public class DraftAccess {
    private final Drafts drafts;
    private final RecognitionCases cases;

    DraftAccess(Drafts drafts, RecognitionCases cases) {
        this.drafts = drafts;
        this.cases = cases;
    }

    /**
     * Opens the draft for the person.
     *
     * @throws NoSuchPage if there is none, or it is not theirs to see, which is journaled
     */
    public Draft open(UUID id, Actor actor) {
        var draft =
                drafts.find(id)
                        .filter(found -> found.corrects() == null) // that one is its case's
                        .orElseThrow(() -> new NoSuchPage("no draft " + id));
        if (!isOf(draft, actor)) {
            cases.strangerAskedForDraft(id, actor.asThemselves());
            throw new NoSuchPage("not theirs: draft " + id);
        }
        return draft;
    }

    private static boolean isOf(Draft draft, Actor actor) {
        return actor.is(draft.owner())
                && (!draft.onPaper() || actor.in(draft.centre(), Role.REGISTRAR, Role.HEAD));
    }
}
