package kz.nqs.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a body to a person, in both languages.
 *
 * @param subject the case it belongs to
 * @param signedBy name of the person who signed it for the body; empty for a notification that no
 *     act asks for
 * @param receivedAt when the addressee first opened it; null until then
 * @param postedOn when it was sent by post, if it was
 */
public record Letter(
        UUID id,
        String room,
        UUID subject,
        UUID addressee,
        UUID sender,
        String signedBy,
        Citation basis,
        Bilingual title,
        Bilingual body,
        Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable LocalDate postedOn) {

    /** A letter just written. */
    public Letter(
            UUID id,
            String room,
            UUID subject,
            UUID addressee,
            UUID sender,
            String signedBy,
            Citation basis,
            Bilingual title,
            Bilingual body,
            Instant sentAt) {
        this(
                id, room, subject, addressee, sender, signedBy, basis, title, body, sentAt, null,
                null);
    }

    /** Whether it is read among the letters of a case; a calendar has no page of letters. */
    boolean isOfCase() {
        return !room.equals("calendar");
    }

    /** Whether no act asks for it: nobody signs it, and it is handed to nobody on paper. */
    public boolean isNotification() {
        return signedBy.isEmpty();
    }

    /** Where the addressee reads it, without the language. */
    public String path() {
        return isOfCase() ? "/cases/%s/letters/%s".formatted(subject, id) : "/desk/letters/" + id;
    }
}
