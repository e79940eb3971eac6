package kz.nqs.participants;

import java.util.UUID;
import kz.nqs.language.Bilingual;

/** A legal entity that takes part in the system. */
public record Body(UUID id, BodyKind kind, Bilingual name) {}
