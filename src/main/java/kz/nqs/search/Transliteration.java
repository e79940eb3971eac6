package kz.nqs.search;

import java.util.Map;

/** Words written in Latin letters by their sound: {@code danekerleushi}, {@code svarshchik}. */
final class Transliteration {
    private static final int LONGEST = 4;
    private static final Map<String, String> SOUNDS =
            Map.ofEntries(
                    Map.entry("shch", "щ"),
                    Map.entry("sch", "щ"),
                    Map.entry("zh", "ж"),
                    Map.entry("kh", "х"),
                    Map.entry("gh", "г"),
                    Map.entry("ts", "ц"),
                    Map.entry("ch", "ч"),
                    Map.entry("sh", "ш"),
                    Map.entry("ya", "я"),
                    Map.entry("yu", "ю"),
                    Map.entry("yo", "е"),
                    Map.entry("iy", "ий"),
                    Map.entry("yi", "ый"),
                    Map.entry("ay", "ай"),
                    Map.entry("ey", "ей"),
                    Map.entry("oy", "ой"));
    private static final String LATIN = "abvgdezijklmnoprstufhcyqwx'";
    private static final String CYRILLIC = "абвгдезийклмнопрстуфхцыкухь";

    private Transliteration() {}

    static String cyrillic(String latin) {
        var written = new StringBuilder();
        for (int i = 0; i < latin.length(); ) {
            i += sound(latin, i, written);
        }
        return written.toString();
    }

    /** Writes the longest sound that stands there and tells its length. */
    private static int sound(String latin, int at, StringBuilder written) {
        for (int length = Math.min(LONGEST, latin.length() - at); length > 1; length--) {
            var sound = SOUNDS.get(latin.substring(at, at + length));
            if (sound != null) {
                written.append(sound);
                return length;
            }
        }
        var letter = LATIN.indexOf(latin.charAt(at));
        written.append(letter >= 0 ? CYRILLIC.charAt(letter) : latin.charAt(at));
        return 1;
    }
}
