package kz.nqs.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.nqs.law.Act;
import kz.nqs.law.Amendment;
import kz.nqs.law.Paragraph;

/**
 * A place that an amendment touched: a paragraph, one subparagraph of it, an appendix, or a range.
 */
record Place(String key, String paragraph, String subparagraph) {
    private static final String WHOLE = "law.places.paragraph";
    private static final String RANGE = "law.places.range";
    private static final Pattern SUBPARAGRAPH = Pattern.compile("([^(]+)\\((.+)\\)");

    static List<Place> of(Amendment amendment) {
        return Arrays.stream(amendment.places().split(", ")).map(Place::read).toList();
    }

    /** As they are named to a reader: paragraphs touched whole are named together. */
    public static List<Place> named(Amendment amendment) {
        var places = of(amendment);
        var whole = places.stream().filter(p -> p.key.equals(WHOLE)).map(Place::paragraph).toList();
        if (whole.size() < 2) {
            return places;
        }
        var rest = places.stream().filter(p -> !p.key.equals(WHOLE));
        return Stream.concat(Stream.of(new Place(RANGE, String.join(", ", whole), "")), rest)
                .toList();
    }

    /** The address of a paragraph without its language. */
    public static String path(Act act, Paragraph paragraph) {
        return "/law/" + act.number() + "/" + paragraph.place().toLowerCase(Locale.ROOT);
    }

    /** A range is the order as it was made: all but the paragraphs inserted since. */
    boolean covers(String place) {
        if (key.equals(RANGE)) {
            return !place.contains("-");
        }
        return key.equals("law.places.appendix")
                ? place.equals("A" + paragraph)
                : place.equals(paragraph);
    }

    private static Place read(String place) {
        var sub = SUBPARAGRAPH.matcher(place);
        if (sub.matches()) {
            return new Place("law.places.subparagraph", sub.group(1), sub.group(2));
        }
        if (place.startsWith("A")) {
            return new Place("law.places.appendix", place.substring(1), "");
        }
        var range = place.contains("–");
        return new Place(range ? RANGE : WHOLE, place, "");
    }
}
