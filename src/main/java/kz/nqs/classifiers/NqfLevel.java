package kz.nqs.classifiers;

import kz.nqs.language.Bilingual;

/** One of the eight levels of the National Qualifications Framework. */
public record NqfLevel(
        int level,
        Bilingual name,
        Bilingual responsibility,
        Bilingual knowledge,
        Bilingual skills) {}
