package kz.nqs.classifiers;

import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** A kind of economic activity (OKED); {@code parent} is the code one level up. */
public record Activity(String code, ActivityLevel level, @Nullable String parent, Bilingual name) {}
