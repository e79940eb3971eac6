package kz.nqs.calendar;

import java.util.List;

/**
 * The page «how this date was counted».
 *
 * @param what in the reader's language, what happened on the day it runs from
 * @param editionWords in the reader's language, the wording of the order it runs by
 * @param closing in the reader's language, until what hour of the last day it runs
 * @param provisional whether a year of it has no acts of its own yet and may be counted again
 * @param back the address to go back to
 */
public record CountedPage(
        Deadline deadline,
        List<Deadline.Counted> days,
        String what,
        String editionWords,
        String closing,
        boolean provisional,
        String back) {}
