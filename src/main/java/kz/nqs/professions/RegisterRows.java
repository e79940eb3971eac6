package kz.nqs.professions;

import java.util.List;

/**
 * Rows of the register, one for each level of a profession: 399-A, column 5.
 *
 * @param total how many rows there are on all pages
 * @param professions how many professions there are on all pages
 */
public record RegisterRows(List<Row> rows, int total, int professions) {

    /** A profession at one of its levels. */
    public record Row(Profession profession, Level level) {}
}
