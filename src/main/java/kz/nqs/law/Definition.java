package kz.nqs.law;

import java.util.regex.Pattern;

/** A definition as an act words it: {@code 4) кандидат (далее – …) – физическое лицо …;}. */
record Definition(String name, String meaning) {
    private static final Pattern WORDED =
            Pattern.compile(
                    "[\\d-]+\\) (?<name>.+?)(?: \\((?:далее|бұдан әрі) [–-] (?<short>[^)]+)\\))?,?"
                            + " [–-] (?<meaning>.+?)[;.]?");

    /**
     * @throws IllegalStateException if nothing is defined there
     */
    static Definition at(Citation place, ActText text) {
        return text.paragraph(place.paragraph()).stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .filter(line -> line.citedBy(place.part()))
                .map(Paragraph.Line::text)
                .filter(line -> line.startsWith(place.subparagraph() + " "))
                .map(Definition::read)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No definition at " + place));
    }

    /** A short name is kept where it is an abbreviation. */
    private static Definition read(String line) {
        var worded = WORDED.matcher(line);
        if (!worded.matches()) {
            throw new IllegalStateException("Not worded as a definition: " + line);
        }
        var shorter = worded.group("short");
        var isAbbreviation = shorter != null && shorter.matches("\\p{Lu}{2,}");
        var name = worded.group("name") + (isAbbreviation ? " (" + shorter + ")" : "");
        return new Definition(name, worded.group("meaning"));
    }
}
