package kz.nqs.law;

import java.util.ArrayList;
import java.util.List;
import kz.nqs.law.Paragraph.Kind;

/** Reads the text of an act line by line: title, notes, chapters, paragraphs, their parts. */
final class ActReading {
    private final List<String> title = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Paragraph.Line> lines = new ArrayList<>();
    private String chapter = "";
    private String place = "";
    private int part;

    void line(String line) {
        if (line.startsWith("! ")) {
            title.add(line.substring(2));
        } else if (line.startsWith("# ")) {
            closeParagraph();
            chapter = line.substring(2);
        } else if (line.startsWith("§ ")) {
            closeParagraph();
            place = line.substring(2).strip();
        } else if (place.isEmpty()) {
            notes.add(line.startsWith("~ ") ? line.substring(2) : line);
        } else {
            textLine(line);
        }
    }

    private void textLine(String line) {
        var kind = Kind.of(line);
        part += kind == Kind.PART ? 1 : 0;
        lines.add(new Paragraph.Line(kind, part, kind == Kind.NOTE ? line.substring(2) : line));
    }

    private void closeParagraph() {
        if (!place.isEmpty()) {
            paragraphs.add(new Paragraph(place, chapter, List.copyOf(lines)));
        }
        lines = new ArrayList<>();
        place = "";
        part = 0;
    }

    ActText result() {
        closeParagraph();
        return new ActText(List.copyOf(title), List.copyOf(notes), List.copyOf(paragraphs));
    }
}
