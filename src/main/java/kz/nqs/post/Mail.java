package kz.nqs.post;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.language.Words;

/**
 * An e-mail as written.
 *
 * @param address of the addressee; empty if none is known
 * @param sayings the same in each language of the addressee, at least one
 */
public record Mail(String address, List<Saying> sayings, List<Enclosure> enclosures) {

    /**
     * What it says in one language.
     *
     * @param lines paragraphs
     * @param link where more is read, with the words that lead there; both empty if all is said
     */
    public record Saying(
            Words w, String subject, List<String> lines, String linkLabel, String link) {}

    /** A file that goes with it. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Enclosure(String name, String mediaType, byte[] bytes) {}

    String each(String between, Function<Saying, String> part) {
        return sayings.stream().map(part).collect(Collectors.joining(between));
    }
}
