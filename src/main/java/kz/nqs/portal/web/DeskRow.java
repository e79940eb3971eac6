package kz.nqs.portal.web;

import kz.nqs.calendar.Deadline.Standing;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.RecognitionCase;

/** One thing to do. */
record DeskRow(Kept kept, RecognitionCase found, Profession profession, Standing standing) {}
