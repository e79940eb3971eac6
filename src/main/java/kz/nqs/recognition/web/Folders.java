package kz.nqs.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.looks.Shown;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.Attachment;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.DraftAccess;
import kz.nqs.recognition.Folder;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Folder.OfDraft;
import kz.nqs.recognition.Part;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/** Who may put copies of documents into a folder, and who may look at which of them. */
@Component
class Folders {
    private final DraftAccess drafts;
    private final CaseAccess cases;
    private final Attachments attachments;

    Folders(DraftAccess drafts, CaseAccess cases, Attachments attachments) {
        this.drafts = drafts;
        this.cases = cases;
        this.attachments = attachments;
    }

    /** The folder at that address, for whoever files the application. */
    Folder open(HttpServletRequest request, UUID id, Actor actor) {
        return isDraft(request)
                ? draft(id, actor)
                : new OfCase(cases.openAs(Part.CANDIDATE, id, actor).found().file().id());
    }

    /** A copy in the folder at that address, for whoever may see it. */
    Attachment find(HttpServletRequest request, UUID id, UUID attachment, Actor actor) {
        var found =
                attachments.all(isDraft(request) ? new OfDraft(id) : new OfCase(id)).stream()
                        .filter(a -> a.id().equals(attachment))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPage("no such attachment in " + id));
        if (!mayRead(found, request, id, actor)) {
            throw new NoSuchPage("not handed in: " + attachment);
        }
        return found;
    }

    private boolean mayRead(Attachment found, HttpServletRequest request, UUID id, Actor actor) {
        if (isDraft(request)) {
            return drafts.open(id, actor).id().equals(id);
        }
        var name = new Bilingual(found.name(), found.name());
        var shown = new Shown(Shown.Kind.COPY, found.id().toString(), name);
        return cases.open(id, actor, shown).as(Part.CANDIDATE) || found.isHandedIn();
    }

    private OfDraft draft(UUID id, Actor actor) {
        return new OfDraft(drafts.open(id, actor).id());
    }

    private static boolean isDraft(HttpServletRequest request) {
        return request.getRequestURI().contains("/applications/");
    }
}
