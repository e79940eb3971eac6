package kz.nqs.professions;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells what leans on entries of the register; rooms that keep such things know. */
public interface ProfessionUse {
    /** Profession → levels by which something is kept; professions without any are left out. */
    Map<UUID, Set<Integer>> levelsInUse(Collection<UUID> professions);
}
