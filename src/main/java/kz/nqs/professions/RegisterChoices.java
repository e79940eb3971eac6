package kz.nqs.professions;

import java.util.List;
import java.util.Set;
import kz.nqs.language.Bilingual;

/** What the register can be narrowed to: the sections of OKED and the state bodies in it. */
public record RegisterChoices(Set<String> sectors, List<Bilingual> stateBodies) {}
