package kz.nqs.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Russian words without the endings of nouns and adjectives: forms of one word share a stem. */
final class Russian {
    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS =
            Stream.of(
                            "иями ями ами иях ях ах иям ям ам ием ем ом ов ев ей ий ый ой ая яя ое"
                                    + " ее ые ие ого его ому ему ыми ими ым им ых их ую юю ою ею ия"
                                    + " ии ию ье ья ью ьи а я о е у ю ы и ь й")
                    .flatMap(all -> Stream.of(all.split(" ")))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private Russian() {}

    /** The longest ending is cut off as long as three letters stay. */
    static String stem(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> stem.length() >= SHORTEST)
                .findFirst()
                .map(Russian::withoutFleetingVowel)
                .orElseGet(() -> withoutFleetingVowel(word));
    }

    /** {@code продавец}, {@code продавца}: one word. */
    private static String withoutFleetingVowel(String stem) {
        return stem.length() > 4 && stem.endsWith("ец")
                ? stem.substring(0, stem.length() - 2) + "ц"
                : stem;
    }
}
