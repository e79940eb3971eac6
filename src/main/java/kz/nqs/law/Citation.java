package kz.nqs.law;

import org.jspecify.annotations.Nullable;

/**
 * A place in an act: {@code ORDER_374 5(1)} is paragraph 5, part one; {@code 18(1)1)} its
 * subparagraph 1); {@code A1} the first appendix.
 */
public record Citation(Act act, String place) {

    /** {@code 5} of {@code 5(1)}, {@code 21-1} of {@code 21-1}. */
    public String paragraph() {
        var bracket = place.indexOf('(');
        return bracket < 0 ? place : place.substring(0, bracket);
    }

    /** The number of the part, or null where the whole paragraph is meant. */
    public @Nullable Integer part() {
        var open = place.indexOf('(');
        return open < 0 ? null : Integer.valueOf(place.substring(open + 1, place.indexOf(')')));
    }

    /** {@code 1)} of {@code 18(1)1)}, or null where no subparagraph is meant. */
    public @Nullable String subparagraph() {
        var close = place.indexOf(')');
        return close < 0 || close == place.length() - 1 ? null : place.substring(close + 1);
    }

    @Override
    public String toString() {
        return act + " " + place;
    }
}
