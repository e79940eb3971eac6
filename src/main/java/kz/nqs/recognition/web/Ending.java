package kz.nqs.recognition.web;

import kz.nqs.calendar.Deadline.Standing;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.recognition.RecognitionCase;

/** A deadline that ends in the week shown, or is overdue, and its case. */
record Ending(Kept kept, RecognitionCase found, Standing standing) {}
