package kz.nqs.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;

/**
 * A qualification programme, approved by a centre for one level of a profession: 374, 2(1).
 *
 * @param allowed what of the prohibited items the programme allows in the room: 374, 12
 */
public record Programme(
        UUID id,
        UUID centre,
        UUID profession,
        int level,
        LocalDate approvedOn,
        int questions,
        int minutesTheory,
        int minutesPractice,
        List<Lang> languages,
        List<Mode> modes,
        Bilingual methods,
        List<Bilingual> equipment,
        List<Bilingual> allowed,
        Bilingual safety,
        Bilingual task,
        List<CardLine> card) {

    /** A line of the technological card: what is to be done and by what it is judged. */
    public record CardLine(int number, Bilingual action, Bilingual criterion) {}

    /** How an examination may be held. */
    public enum Mode {
        OFFLINE,
        ONLINE
    }
}
