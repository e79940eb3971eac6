package kz.nqs.recognition.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application that came on one day and was entered on another.
 *
 * @param over the last day of the check, if it had gone by when the application was entered
 */
record Entered(LocalDate came, LocalDate entered, @Nullable LocalDate over) {}
