package kz.nqs.recognition;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.nqs.language.Folding;

/** The words by which a case is found: of the name, and the parts of its number without zeros. */
record CaseWords(List<String> words) {
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\-‐‑–./]*\\d[\\d\\-‐‑–./]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    static CaseWords of(RecognitionCase found) {
        return typed(found.application().name() + " " + found.file().number());
    }

    static CaseWords typed(String text) {
        var words = new ArrayList<String>();
        for (var part : text.replace('№', ' ').strip().split("\\s+")) {
            if (NUMBERS.matcher(part).matches()) {
                DIGITS.matcher(part).results().forEach(d -> words.add(withoutZeros(d.group())));
            } else {
                Folding.words(part).stream().map(CaseWords::withoutZeros).forEach(words::add);
            }
        }
        return new CaseWords(words.stream().distinct().toList());
    }

    List<String> ofName() {
        return words.stream().filter(word -> !isNumber(word)).toList();
    }

    /** Every word, or how it begins; numbers whole. */
    String query() {
        return query(CaseWords::begins);
    }

    /** The same, a word of the name with one slip too. */
    String query(NameWords known) {
        return query(word -> word.length() < Slip.SHORTEST ? begins(word) : near(word, known));
    }

    private String query(UnaryOperator<String> ofName) {
        return words.stream()
                .map(word -> isNumber(word) ? whole(word) : ofName.apply(word))
                .collect(joining(" & "));
    }

    private static String near(String word, NameWords known) {
        var meant = known.oneSlipFrom(word).stream().map(CaseWords::whole);
        return Stream.concat(Stream.of(begins(word)), meant).collect(joining(" | ", "(", ")"));
    }

    private static String begins(String word) {
        return whole(word) + ":*";
    }

    /** Folded words hold letters and digits only. */
    private static String whole(String word) {
        return "'" + word + "'";
    }

    private static boolean isNumber(String word) {
        return DIGITS.matcher(word).matches();
    }

    private static String withoutZeros(String word) {
        return ZEROS.matcher(word).replaceFirst("");
    }
}
