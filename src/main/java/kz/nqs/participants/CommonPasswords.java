package kz.nqs.participants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** Passwords that guessing begins with: a common word with digits around it, a run of keys. */
final class CommonPasswords {
    private static final Set<String> WORDS = words();
    private static final int FEWEST_LETTERS = 5;

    /** A day of birth, a telephone or identification number. */
    private static final String NUMBERS_ALONE = "[\\d\\p{Punct}]{0,14}";

    private static final String[] RUNS = {
        "01234567890123456789",
        "98765432109876543210",
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./",
        "1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.",
        "qwertyuiopasdfghjklzxcvbnm",
        "йцукенгшщзхъфывапролджэячсмитьбю",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
        "1йфя2цыч3увс4кам5епи6нрт7гоь8шлб9щдю0зж."
    };

    private CommonPasswords() {}

    static boolean has(String password) {
        var typed = password.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        var word = typed.replaceAll("[\\d\\p{Punct}]+", "");
        return typed.chars().distinct().count() < FEWEST_LETTERS
                || isRun(typed)
                || typed.matches(NUMBERS_ALONE)
                || WORDS.contains(unrepeated(typed))
                || WORDS.contains(unrepeated(word))
                || isRun(word);
    }

    private static boolean isRun(String typed) {
        var unrepeated = unrepeated(typed);
        return unrepeated.length() >= FEWEST_LETTERS
                && IntStream.range(0, RUNS.length).anyMatch(i -> RUNS[i].contains(unrepeated));
    }

    /** The shortest part of which the whole is made by repeating it. */
    private static String unrepeated(String whole) {
        return IntStream.rangeClosed(1, whole.length() / 2)
                .filter(length -> whole.length() % length == 0)
                .mapToObj(length -> whole.substring(0, length))
                .filter(part -> part.repeat(whole.length() / part.length()).equals(whole))
                .findFirst()
                .orElse(whole);
    }

    private static Set<String> words() {
        try {
            return new ClassPathResource("participants/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
