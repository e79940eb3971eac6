package kz.nqs.law;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One paragraph of an act as published, line by line: parts, subparagraphs, publisher's notes. */
public record Paragraph(String place, String chapter, List<Line> lines) {

    /** One line of a paragraph; {@code part} counts the parts that the citation numbers name. */
    public record Line(Kind kind, int part, String text) {
        /**
         * Whether a citation of this part of the paragraph, or of the whole of it, means this line.
         */
        public boolean citedBy(@Nullable Integer part) {
            return part == null || (kind != Kind.NOTE && this.part == part);
        }
    }

    /** A part of a paragraph, a subparagraph within it, or a note of the publisher. */
    public enum Kind {
        PART,
        SUBPARAGRAPH,
        NOTE;

        private static final Pattern SUBPARAGRAPH_MARK = Pattern.compile("\\d+(-\\d+)?\\) .*");

        static Kind of(String line) {
            if (line.startsWith("~ ")) {
                return NOTE;
            }
            return SUBPARAGRAPH_MARK.matcher(line).matches() ? SUBPARAGRAPH : PART;
        }
    }
}
