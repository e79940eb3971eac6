package kz.nqs.recognition;

import kz.nqs.calendar.Recounted;

/** A deadline of a case that the calendar has moved, and the case. */
record MovedDeadline(Recounted recounted, RecognitionCase theCase) {}
