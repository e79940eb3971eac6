package kz.nqs.recognition.web;

import static kz.nqs.recognition.Recognition.FilePart.APPLICATION;
import static kz.nqs.recognition.Recognition.FilePart.TRUTHFULNESS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.nqs.recognition.Attachment;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.recognition.Recognition.Remark;

/**
 * 5(3), 5(4): the remarks that were sent, and what the candidate has changed since.
 *
 * @param sent when the remarks were sent
 * @param isBack whether the candidate has handed in again
 * @param added copies of documents that came with it
 */
record Recheck(
        Instant sent,
        boolean isBack,
        List<Remark> remarks,
        List<Change> changes,
        List<Attachment> added) {

    public Optional<Remark> remark(FilePart part) {
        return remarks.stream().filter(remark -> remark.part() == part).findFirst();
    }

    public List<Attachment> added(FilePart part) {
        return added.stream().filter(attachment -> attachment.part() == part).toList();
    }

    public boolean isUnchanged() {
        return changes.isEmpty() && added.isEmpty();
    }

    /** Was right at the last check and has not changed since; the truth is of all of it. */
    public boolean isAsItWas(FilePart part) {
        var unchanged =
                part == TRUTHFULNESS
                        ? isUnchanged()
                        : part == APPLICATION ? changes.isEmpty() : added(part).isEmpty();
        return isBack && unchanged && remark(part).isEmpty();
    }
}
