package kz.nqs.certificates;

import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** Documents to issue, for the tests of this room. */
public final class Examples {
    static final String HOLDER = "Әбдіғаппарова Ғазиза Өмірқұлқызы";
    static final LocalDate EXAMINED = LocalDate.of(2026, 12, 7);

    private Examples() {}

    /** A locksmith of the fourth level, for five years. */
    static ToIssue locksmith() {
        return of(UUID.randomUUID(), UUID.randomUUID(), "7212-0-003", 5);
    }

    static ToIssue withoutOccupationCode() {
        return of(UUID.randomUUID(), UUID.randomUUID(), null, null);
    }

    public static ToIssue of(
            UUID holder, UUID centre, @Nullable String nkz, @Nullable Integer years) {
        return new ToIssue(
                UUID.randomUUID(),
                holder,
                HOLDER,
                centre,
                new Bilingual(
                        "«Біліктілік» кәсіптік біліктілікті тану орталығы» ЖШС",
                        "ТОО «Центр признания профессиональных квалификаций «Біліктілік»"),
                "0042",
                "Ғалымжан Һ. Ң.",
                new Bilingual("Электр-газбен дәнекерлеуші", "Электрогазосварщик"),
                nkz,
                "25110",
                4,
                EXAMINED,
                years);
    }
}
