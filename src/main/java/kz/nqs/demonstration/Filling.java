package kz.nqs.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the demonstration at its first start, before the port answers: all of it or nothing. */
@Component
@OnlyInDemonstration
class Filling implements SmartInitializingSingleton {
    private final PeopleFilling people;
    private final RegisterFilling register;
    private final Professions professions;
    private final Programmes programmes;
    private final Clock clock;

    Filling(
            PeopleFilling people,
            RegisterFilling register,
            Professions professions,
            Programmes programmes,
            Clock clock) {
        this.people = people;
        this.register = register;
        this.professions = professions;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        if (professions.numbered(1).isEmpty()) {
            people.fill();
            register.fill();
            approveProgrammes();
        }
    }

    /** Every programme in two centres, neighbours in the list. */
    private void approveProgrammes() {
        var day = LocalDate.now(clock).minusMonths(6);
        var centres = Files.table("centres").stream().map(row -> row.getField("number")).toList();
        var drafts = ProgrammeDraft.all();
        for (int i = 0; i < 2 * drafts.size(); i++) {
            var centre = centres.get((i / 2 + i % 2) % centres.size());
            programmes.approve(drafts.get(i / 2).approvedBy(PeopleFilling.body(centre), day));
        }
    }
}
