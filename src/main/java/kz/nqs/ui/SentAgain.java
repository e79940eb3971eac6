package kz.nqs.ui;

/**
 * A page on which what was typed is sent once more.
 *
 * @param kind which outage it is
 * @param incident number under which the log has it
 */
record SentAgain(String kind, String incident, Typed typed) {}
