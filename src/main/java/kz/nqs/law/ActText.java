package kz.nqs.law;

import java.util.List;
import java.util.Optional;

/**
 * The text of one act in one language, as held: title, notes before the first chapter, paragraphs.
 */
public record ActText(List<String> title, List<String> notes, List<Paragraph> paragraphs) {

    public Optional<Paragraph> paragraph(String place) {
        return paragraphs.stream().filter(p -> p.place().equals(place)).findFirst();
    }

    /** Whether its notes call it an unofficial translation. */
    public boolean isTranslation() {
        return notes.stream().anyMatch(note -> note.startsWith("Бейресми аударма"));
    }

    static ActText read(List<String> source) {
        var reading = new ActReading();
        source.stream().filter(line -> !line.isBlank()).forEach(reading::line);
        return reading.result();
    }
}
