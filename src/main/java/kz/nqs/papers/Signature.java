package kz.nqs.papers;

import kz.nqs.language.Bilingual;

/**
 * A line for a signature.
 *
 * @param role as what the person signs
 * @param how when and how it was signed on the platform, or that it is signed by hand
 */
public record Signature(Bilingual role, String name, Bilingual how) {}
