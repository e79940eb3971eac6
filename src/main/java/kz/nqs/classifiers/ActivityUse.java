package kz.nqs.classifiers;

import java.util.Collection;
import java.util.Map;

/** Tells who refers to codes of OKED; the room of the professions knows. */
public interface ActivityUse {
    /** Code → those who refer to it, by name; codes without any are left out. */
    Map<String, String> named(Collection<String> codes);
}
