package kz.nqs.recognition.web;

import kz.nqs.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * 19, 20: what is open to the candidate who has not passed.
 *
 * @param again where a new application is begun, for the same profession, level and centre
 * @param appeal until when an appeal is handed in; null until the results are received
 */
record AfterFailure(String again, @Nullable Deadline appeal) {}
