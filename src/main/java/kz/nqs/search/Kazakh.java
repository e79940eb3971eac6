package kz.nqs.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a folded Kazakh word may be a form of: it without endings of case, possession and number.
 * Two words are forms of one another if they share a base.
 */
final class Kazakh {
    private static final int SHORTEST = 4;
    private static final List<String> CASES =
            endings(
                    "нын нин дын дин тын тин га ге ка ке на не ны ни ды ди ты ти да де та те нда"
                            + " нде дан ден тан тен нан нен мен бен пен дагы деги тагы теги ндагы"
                            + " ндеги");
    private static final List<String> POSSESSIONS = endings("сы си ы и");
    private static final List<String> NUMBERS = endings("лар лер дар дер тар тер");

    private Kazakh() {}

    static Set<String> bases(String word) {
        var bases = new LinkedHashSet<String>();
        bases.add(word);
        accusative(word, bases);
        strip(CASES, SHORTEST, bases);
        strip(POSSESSIONS, SHORTEST, bases);
        strip(NUMBERS, SHORTEST - 1, bases);
        return bases;
    }

    /** {@code желісін}: what belongs to something has an accusative of its own. */
    private static void accusative(String word, Set<String> bases) {
        if (word.length() > SHORTEST && (word.endsWith("ын") || word.endsWith("ин"))) {
            bases.add(word.substring(0, word.length() - 1));
        }
    }

    private static void strip(List<String> endings, int shortest, Set<String> bases) {
        for (var word : List.copyOf(bases)) {
            for (var ending : endings) {
                var length = word.length() - ending.length();
                if (length >= shortest && word.endsWith(ending)) {
                    add(word.substring(0, length), ending, bases);
                }
            }
        }
    }

    private static void add(String base, String ending, Set<String> bases) {
        if (isInHarmony(base, ending)) {
            bases.add(base);
            voiceless(base, ending, bases);
        }
    }

    /** {@code кітап}, {@code кітабы}: before a vowel the last consonant gets a voice. */
    private static void voiceless(String base, String ending, Set<String> bases) {
        var vowel = ending.charAt(0) == 'ы' || ending.charAt(0) == 'и';
        var rest = base.substring(0, base.length() - 1);
        if (vowel && base.endsWith("г")) {
            bases.add(rest + "к");
        } else if (vowel && base.endsWith("б")) {
            bases.add(rest + "п");
        }
    }

    /** Folding leaves two vowels of which it is sure that they are back and front. */
    private static boolean isInHarmony(String base, String ending) {
        for (int i = base.length() - 1; i >= 0; i--) {
            switch (base.charAt(i)) {
                case 'ы' -> {
                    return ending.chars().noneMatch(letter -> letter == 'е' || letter == 'и');
                }
                case 'е' -> {
                    return ending.chars().noneMatch(letter -> letter == 'а' || letter == 'ы');
                }
                case 'а', 'о', 'у', 'и', 'э', 'ю', 'я' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static List<String> endings(String all) {
        return List.of(all.split(" "));
    }
}
