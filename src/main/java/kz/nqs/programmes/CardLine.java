package kz.nqs.programmes;

import kz.nqs.language.Bilingual;

/** A line of the technological card: what is to be done and by what it is judged. */
public record CardLine(int number, Bilingual action, Bilingual criterion) {}
