package kz.nqs.professions;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.nqs.imports.LookAlikes;
import kz.nqs.language.Folding;
import kz.nqs.professions.Profession.Level;
import kz.nqs.professions.Profession.Profile;
import kz.nqs.professions.Profession.RecognitionBasis;

/** What is written in cells of the register, in either language. */
final class RegisterWords {
    private static final Set<String> NONE = folded("нет", "жоқ", "no", "-", "–", "—");
    private static final Set<String> YES = folded("да", "иә", "1", "yes");
    private static final Set<String> NO = folded("нет", "жоқ", "0", "no");
    private static final Set<String> ENDLESS =
            folded("не ограничен", "шектелмеген", "бессрочно", "мерзімсіз", "без ограничения");
    private static final Set<String> TECHNICAL =
            folded("т", "технический", "техникалық", "т – технический профиль");
    private static final Set<String> SOCIAL =
            folded("сг", "әг", "социально-гуманитарный", "әлеуметтік-гуманитарлық");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private RegisterWords() {}

    static boolean isNone(String cell) {
        return !cell.isEmpty() && NONE.contains(fold(cell));
    }

    static boolean isEndless(String cell) {
        return !cell.isEmpty() && ENDLESS.contains(fold(cell));
    }

    /** The years of a term: 5, «5 лет», «5 жыл». */
    static Optional<Integer> years(String cell) {
        return cell.matches("\\d{1,2}(\\s+\\p{L}+)?")
                ? Optional.of(Integer.valueOf(cell.replaceAll("\\D", ""))).filter(y -> y > 0)
                : Optional.empty();
    }

    static Optional<Boolean> yesOrNo(String cell) {
        var said = fold(cell);
        return YES.contains(said)
                ? Optional.of(true)
                : NO.contains(said) ? Optional.of(false) : Optional.empty();
    }

    static Optional<RecognitionBasis> part(String cell) {
        var said = fold(cell);
        return said.contains("обязательн") || said.contains("миндетти")
                ? Optional.of(RecognitionBasis.MANDATORY)
                : said.contains("добровольн") || said.contains("ерикти")
                        ? Optional.of(RecognitionBasis.VOLUNTARY)
                        : Optional.empty();
    }

    /** The line of the form that begins a part. */
    static Optional<RecognitionBasis> heading(String only) {
        var said = fold(only);
        return said.contains("основе") || said.contains("негизде") ? part(only) : Optional.empty();
    }

    static Optional<Profile> profile(String cell) {
        var said = fold(cell);
        return TECHNICAL.contains(said)
                ? Optional.of(Profile.TECHNICAL)
                : SOCIAL.contains(said) ? Optional.of(Profile.SOCIAL) : Optional.empty();
    }

    /** «НРК 4, ОРК 4», «4/4», «4»: the second is the first where it is not given. */
    static Optional<Level> level(String cell) {
        var numbers =
                NUMBERS.matcher(cell)
                        .results()
                        .map(n -> n.group())
                        .map(RegisterWords::small)
                        .toList();
        return numbers.isEmpty()
                        || numbers.size() > 2
                        || !numbers.stream().allMatch(n -> n <= 8 && n > 0)
                ? Optional.empty()
                : Optional.of(new Level(numbers.getFirst(), numbers.getLast()));
    }

    private static int small(String digits) {
        return digits.length() > 2 ? 0 : Integer.parseInt(digits);
    }

    private static String fold(String cell) {
        return Folding.fold(LookAlikes.cyrillic(cell.equalsIgnoreCase("t") ? "т" : cell));
    }

    private static Set<String> folded(String... words) {
        return Set.copyOf(Stream.of(words).map(w -> Folding.fold(w)).distinct().toList());
    }
}
