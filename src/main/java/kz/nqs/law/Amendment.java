package kz.nqs.law;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.law.Act.ORDER_377;
import static kz.nqs.law.Act.ORDER_391;
import static kz.nqs.law.Act.ORDER_399;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An instrument by which an act was made or reworded, and the day from which it is in force. */
public enum Amendment {
    MADE_399(ORDER_399, "2023-09-26", "399", "2023-09-21", "1–12"),
    MADE_374(ORDER_374, "2023-09-04", "374", "2023-09-06", "1–23"),
    MADE_377(ORDER_377, "2023-09-04", "377", "2023-09-07", "1–19"),
    MADE_391(ORDER_391, "2023-09-19", "391", "2023-09-18", "1–22"),
    N99_OF_399(ORDER_399, "2024-04-19", "99", "2024-04-08", "8-1"),
    N22_OF_374(ORDER_374, "2025-02-10", "22", "2025-01-27", "5, 6, 10, 11, 21-1, 22, 23"),
    N22_OF_399(ORDER_399, "2025-02-10", "22", "2025-01-27", "6, 8, A1"),
    N129_OF_374(ORDER_374, "2026-07-12", "129", "2026-04-10", "10(2), 11(1), 18(2)");

    private final Act act;
    private final LocalDate inForceFrom;
    private final String number;
    private final LocalDate made;
    private final String places;

    Amendment(Act act, String inForceFrom, String number, String made, String places) {
        this.act = act;
        this.inForceFrom = LocalDate.parse(inForceFrom);
        this.number = number;
        this.made = LocalDate.parse(made);
        this.places = places;
    }

    public static List<Amendment> of(Act act) {
        return Arrays.stream(values()).filter(a -> a.act == act).toList();
    }

    public EditionId edition() {
        return new EditionId(act, inForceFrom);
    }

    /** The number of the order that brought this wording about. */
    public String number() {
        return number;
    }

    public LocalDate made() {
        return made;
    }

    /** The paragraphs touched. */
    public String places() {
        return places;
    }

    /** False where entry into force hangs on a day of publication that is not held here. */
    public boolean dayKnown() {
        return this == MADE_374 || this == MADE_377 || this == N129_OF_374;
    }

    /** № 129 is known by its date only: its wording of these places is not held here. */
    public boolean wordingHeld() {
        return this != N129_OF_374;
    }
}
