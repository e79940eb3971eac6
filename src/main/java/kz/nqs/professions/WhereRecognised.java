package kz.nqs.professions;

import java.util.List;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;

/** Tells where a profession is recognised today; the room of the programmes knows. */
public interface WhereRecognised {
    List<Place> places(UUID profession, Lang lang);

    /** An accredited centre that approved a programme for that level. */
    record Place(int level, UUID centre, Bilingual name, Bilingual address, UUID programme) {}
}
