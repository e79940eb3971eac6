package kz.nqs.classifiers;

import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** A major group of the National Classifier of Occupations; skill level null where it has none. */
public record MajorGroup(String code, Bilingual name, @Nullable Integer skillLevel) {}
