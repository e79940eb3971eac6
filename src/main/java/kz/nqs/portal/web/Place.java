package kz.nqs.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.nqs.law.Act;
import kz.nqs.law.Amendment;
import kz.nqs.law.Paragraph;

/**
 * A place that an amendment touched: a paragraph, one subparagraph of it, an appendix, or a range.
 */
public record Place(String key, String paragraph, String subparagraph) {
    private static final Pattern SUBPARAGRAPH = Pattern.compile("([^(]+)\\((.+)\\)");

    public static List<Place> of(Amendment amendment) {
        return Arrays.stream(amendment.places().split(", ")).map(Place::read).toList();
    }

    /** The address of a paragraph without its language. */
    public static String path(Act act, Paragraph paragraph) {
        return "/law/" + act.number() + "/" + paragraph.place().toLowerCase(Locale.ROOT);
    }

    /** A range is the order as it was made: all but the paragraphs inserted since. */
    boolean covers(String place) {
        if (key.equals("law.places.range")) {
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
        return new Place(range ? "law.places.range" : "law.places.paragraph", place, "");
    }
}
