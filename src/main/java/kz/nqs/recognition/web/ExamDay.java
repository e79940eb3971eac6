package kz.nqs.recognition.web;

import java.time.LocalDate;
import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** One day of the picker; {@code why} is the name of the holiday if it is one. */
record ExamDay(LocalDate day, boolean permitted, @Nullable Bilingual why) {}
