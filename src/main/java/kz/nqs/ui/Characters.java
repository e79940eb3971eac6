package kz.nqs.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is typed is read by people, in letters, tables and on papers: what they see is what is kept.
 */
public final class Characters {
    /** Controls, and what turns the direction of writing or takes no place; line ends stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\t\n\r]]");

    /** Pictures, and scripts beyond the first plane: the type of our papers has none of them. */
    private static final Pattern NOT_IN_TYPE =
            Pattern.compile("[\\p{IsEmoji_Presentation}\\x{10000}-\\x{10FFFF}]");

    private Characters() {}

    static List<String> seen(List<String> typed) {
        return typed.stream()
                .map(value -> value == null ? "" : UNSEEN.matcher(value).replaceAll(""))
                .toList();
    }

    /** The first character that no paper can show. */
    public static Optional<String> unprintable(String value) {
        return NOT_IN_TYPE.matcher(value).results().findFirst().map(MatchResult::group);
    }
}
