package kz.nqs.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.nqs.language.Lang;

/** How people type: what is meant, and what comes out. */
public final class Typing {
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String RUSSIAN = "агкноууxи".replace('x', 'х');
    private static final String LETTERS = "ёйцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһ";
    private static final String KEYS =
            "`qwertyuiop[]asdfghjkl;'zxcvbnm,.234589 0-=".replace(" ", "");
    private static final String ALPHABET = "абвгдежзийклмнопрстуфхцчшщыьэюя";
    private static final String VOWELS = "аәеёиоөуұүыіэюя";

    private Typing() {}

    /** Kazakh letters on a Russian keyboard. */
    public static String onRussianKeyboard(String meant) {
        return replaced(meant.toLowerCase(Locale.ROOT), KAZAKH, RUSSIAN);
    }

    /** The right keys, but the English layout. */
    public static String underEnglishLayout(String meant) {
        return replaced(meant.toLowerCase(Locale.ROOT), LETTERS, KEYS);
    }

    /** One letter missing, too many, wrong, or two swapped; the first letter is right. */
    public static String withAnError(String word, Random random) {
        var at = 1 + random.nextInt(word.length() - 1);
        var letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        var typed =
                switch (random.nextInt(4)) {
                    case 0 -> word.substring(0, at) + word.substring(at + 1);
                    case 1 -> word.substring(0, at) + letter + word.substring(at);
                    case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
                    default -> swapped(word, Math.max(1, at - 1));
                };
        return typed.equals(word) ? withAnError(word, random) : typed;
    }

    private static String swapped(String word, int at) {
        return at + 1 < word.length()
                ? word.substring(0, at)
                        + word.charAt(at + 1)
                        + word.charAt(at)
                        + word.substring(at + 2)
                : word;
    }

    /** The word in another case or number. */
    public static String inAnotherForm(String word, Lang lang, Random random) {
        return lang == Lang.KK ? kazakh(word, random) : russian(word, random);
    }

    private static String russian(String word, Random random) {
        for (var change :
                List.of(
                        "ие=ия,ию,ием,ии",
                        "ия=ии,ию,ией",
                        "ый=ого,ому,ым,ые,ых",
                        "ий=его,ему,им,ие",
                        "ая=ой,ую,ые",
                        "ое=ого,ому,ым",
                        "ые=ых,ым,ыми",
                        "ка=ки,ке,ку,кой",
                        "а=ы,е,у,ой",
                        "я=и,ю,ей",
                        "ь=я,ю,и",
                        "ы=ам,ами,ах",
                        "о=а,у,ом")) {
            var parts = change.split("=");
            if (word.endsWith(parts[0])) {
                return word.substring(0, word.length() - parts[0].length())
                        + one(parts[1].split(","), random);
            }
        }
        var consonant = VOWELS.indexOf(word.charAt(word.length() - 1)) < 0;
        return consonant ? word + one(new String[] {"а", "у", "ом", "ы"}, random) : word;
    }

    private static String kazakh(String word, Random random) {
        var back = word.chars().filter(c -> "аоұыәөүіе".indexOf(c) >= 0).reduce(0, (_, c) -> c);
        var hard = back == 'а' || back == 'о' || back == 'ұ' || back == 'ы';
        var last = word.charAt(word.length() - 1);
        var start = VOWELS.indexOf(last) >= 0 ? 0 : "бвгғдзжлмнңрйу".indexOf(last) >= 0 ? 1 : 2;
        var plural = List.of("л", "лрйу".indexOf(last) >= 0 ? "л" : "д", "т").get(start);
        var numbered = word + plural + (hard ? "ар" : "ер");
        var cases = hard ? "ға,ды,да,дың,дан" : "ге,ді,де,дің,ден";
        return random.nextBoolean() ? numbered : numbered + one(cases.split(","), random);
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static String replaced(String text, String letters, String others) {
        var typed = new StringBuilder(text);
        for (int i = 0; i < typed.length(); i++) {
            var letter = letters.indexOf(typed.charAt(i));
            if (letter >= 0) {
                typed.setCharAt(i, others.charAt(letter));
            }
        }
        return typed.toString();
    }
}
