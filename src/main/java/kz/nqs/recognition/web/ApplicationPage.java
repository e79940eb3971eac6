package kz.nqs.recognition.web;

import java.util.List;
import kz.nqs.calendar.Deadline;
import kz.nqs.centres.Centre;
import kz.nqs.files.Upload;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.Attachment;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.Folder;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.recognition.Recognition.Remark;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * The page of form 1: being typed, or being put right.
 *
 * @param path where it is sent
 * @param over the term for putting it right, if that has ended; what was typed is only read then
 * @param folder into which copies of documents are put
 * @param unfinished copies that have not come whole
 * @param remarks of the centre, when it is put right
 */
record ApplicationPage(
        String path,
        @Nullable Deadline over,
        boolean onPaper,
        Profession profession,
        int level,
        Centre centre,
        Folder folder,
        List<Attachment> attachments,
        List<Upload> unfinished,
        List<Remark> remarks,
        Form form) {

    /** Whether a filed application is put right. */
    public boolean isCorrection() {
        return folder instanceof OfCase;
    }

    /**
     * The documents of 4 that are attached, in order; 2 and 3 only where the standard sets them.
     */
    public List<FilePart> documents() {
        return List.of(FilePart.EDUCATION, FilePart.WORK, FilePart.EARLIER_DOCUMENT);
    }

    /** Where copies are sent to, and fetched from. */
    public String folderPath() {
        return UploadAnswers.address(folder);
    }

    public List<Attached> attached(FilePart part) {
        return attachments.stream()
                .filter(attachment -> attachment.part() == part)
                .map(attachment -> new Attached(folderPath(), attachment))
                .toList();
    }

    public List<Upload> unfinished(FilePart part) {
        return unfinished.stream().filter(u -> u.label().equals(part.name())).toList();
    }

    public boolean isRequired(FilePart part) {
        return part == FilePart.EDUCATION
                ? profession.needsEducation()
                : part == FilePart.WORK && profession.needsExperience();
    }

    /** 4: documents 2 and 3 are asked for where the standard sets education or experience. */
    void noteMissingDocuments() {
        for (var part : documents()) {
            if (!onPaper && isRequired(part) && attached(part).isEmpty()) {
                form.wrong(Uploads.field(part), "application.file-missing." + part);
            }
        }
    }

    /**
     * Before a draft is begun: what is asked for, or why it cannot be.
     *
     * @param open the reader's own case of that kind that is not finished
     */
    public record Start(
            Profession profession,
            int level,
            List<Centre> centres,
            @Nullable Centre chosen,
            boolean onPaper,
            @Nullable String hindrance,
            @Nullable CaseFile open) {}
}
