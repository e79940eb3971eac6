package kz.nqs.papers;

import java.util.UUID;
import kz.nqs.journal.Author;
import kz.nqs.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is made for.
 *
 * @param room the room whose subject it is
 * @param subject the case it belongs to
 * @param kind what paper it is, one word: {@code contract}
 * @param lang {@code kk}, {@code ru}, or {@code both} in one paper
 * @param letter the letter that it carries, if it carries one
 * @param by whose step made it
 */
public record Occasion(
        String room,
        UUID subject,
        String kind,
        String lang,
        @Nullable UUID letter,
        Author by,
        Citation basis) {
    public static final String BOTH = "both";
}
