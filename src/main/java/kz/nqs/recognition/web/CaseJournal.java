package kz.nqs.recognition.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.nqs.journal.Entry;
import kz.nqs.language.Folding;
import kz.nqs.language.Words;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.ui.Citations;
import kz.nqs.ui.Spreadsheet;

/**
 * The journal of a case in plain sentences: 391-12.
 *
 * @param who the role whose deeds are asked for, empty for all
 * @param wanted words looked for in the sentences
 */
record CaseJournal(Seen seen, List<Entry> entries, List<String> roles, String who, String wanted) {
    private static final String FILES = "files";
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.,:;!?])\\s*\\R\\s*");
    private static final Pattern LINE_IN_SENTENCE = Pattern.compile("\\s*\\R\\s*");

    static CaseJournal of(Seen seen, List<Entry> all, String who, String wanted, Words w) {
        var found =
                all.stream()
                        .filter(entry -> who.isEmpty() || entry.author().role().equals(who))
                        .filter(
                                entry ->
                                        Folding.fold(sentence(entry, w))
                                                .contains(Folding.fold(wanted)))
                        .toList();
        var roles = all.stream().map(entry -> entry.author().role()).distinct().sorted().toList();
        return new CaseJournal(seen, found, roles, who, wanted);
    }

    /** What was done, by whom and with what result. */
    static String sentence(Entry entry, Words w) {
        var what = w.say(entry.step()) + " – " + author(entry, w) + ".";
        return (what + " " + details(entry, List.copyOf(entry.details().keySet()), w)).strip();
    }

    /** With what result, as a sentence; of files it is told apart from it. */
    static String details(Entry entry, Words w) {
        var told = entry.details().keySet().stream().filter(key -> !key.equals(FILES)).toList();
        return details(entry, told, w);
    }

    private static String details(Entry entry, List<String> told, Words w) {
        var said =
                told.stream()
                        .filter(key -> !key.endsWith("." + w.lang().other().code()))
                        .map(key -> w.say("detail." + inAnyLanguage(key), value(entry, key)))
                        .collect(Collectors.joining("; "));
        return said.isEmpty()
                ? ""
                : said.substring(0, 1).toUpperCase(w.lang().locale()) + said.substring(1) + ".";
    }

    /** What is kept in both languages is told in one. */
    private static String inAnyLanguage(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    private static String value(Entry entry, String key) {
        return inOneLine(entry.details().getOrDefault(key, ""));
    }

    private static String inOneLine(String detail) {
        return LINE_IN_SENTENCE
                .matcher(END_OF_SENTENCE.matcher(detail).replaceAll(" "))
                .replaceAll(", ");
    }

    byte[] csv(Words w) {
        var heading = List.of(w.say("journal.when"), w.say("journal.what"), w.say("journal.basis"));
        return Spreadsheet.csv(heading, entries.stream().map(entry -> cells(entry, w)).toList());
    }

    private static List<String> cells(Entry entry, Words w) {
        return List.of(w.moment(entry.at()), sentence(entry, w), Citations.words(entry.basis(), w));
    }

    static String author(Entry entry, Words w) {
        return entry.author().isTime()
                ? w.say("timeline.by-itself")
                : entry.author().name() + ", " + w.say("Role." + entry.author().role());
    }
}
