package kz.nqs.portal.web;

import java.util.List;
import java.util.Objects;
import kz.nqs.law.Amendment;
import kz.nqs.law.Paragraph;
import kz.nqs.ui.NoSuchPage;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, with its neighbours.
 *
 * @param part the part that is cited, or null where the whole paragraph is
 */
record ParagraphPage(
        HeldText held,
        Paragraph paragraph,
        @Nullable Integer part,
        @Nullable Paragraph before,
        @Nullable Paragraph after) {

    static ParagraphPage of(HeldText held, String place, @Nullable Integer part) {
        var all = held.text().paragraphs();
        var found =
                held.text()
                        .paragraph(place)
                        .orElseThrow(() -> new NoSuchPage(held.act() + " " + place));
        if (found.lines().stream().noneMatch(line -> line.citedBy(part))) {
            throw new NoSuchPage(held.act() + " " + place + " part " + part);
        }
        var i = all.indexOf(found);
        return new ParagraphPage(
                held,
                found,
                part,
                i > 0 ? all.get(i - 1) : null,
                i < all.size() - 1 ? all.get(i + 1) : null);
    }

    public boolean cites(Paragraph.Line line) {
        return part != null && line.citedBy(part);
    }

    /** The wordings that brought this paragraph about or changed it. */
    public List<Amendment> touchedBy() {
        return Amendment.of(held.act()).stream()
                .filter(by -> Place.of(by).stream().anyMatch(p -> p.covers(paragraph.place())))
                .toList();
    }

    /** Where its neighbour is read. */
    public String path(@Nullable Paragraph neighbour) {
        return Place.path(held.act(), Objects.requireNonNull(neighbour));
    }
}
