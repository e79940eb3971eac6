package kz.nqs.recognition;

import static kz.nqs.calendar.Term.workingDays;
import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.law.Amendment.MADE_374;
import static kz.nqs.law.Amendment.N129_OF_374;
import static kz.nqs.law.Amendment.N22_OF_374;

import java.time.LocalDate;
import kz.nqs.calendar.Term;
import kz.nqs.calendar.Window;
import kz.nqs.law.Citation;
import kz.nqs.law.Edition;
import kz.nqs.law.EditionId;
import kz.nqs.law.Editions;

/**
 * Every number that order № 374 states in chapter 2, one set per wording, each beside the paragraph
 * it comes from.
 *
 * @param reasonedRefusal after the candidate's last day: docs/readings/0002
 */
record RecognitionRules(
        Term completenessCheck,
        Term correction,
        Term reasonedRefusal,
        Term appointment,
        Window appointmentToProcedure,
        PassMark theory,
        Term protocol,
        Term issueOfDocument,
        Term noticeOfFailure,
        Term appeal) {

    /** № 22 and № 129 change no number that is known here: docs/readings/0001, 0003. */
    static final Editions<RecognitionRules> EDITIONS =
            Editions.of(
                            MADE_374,
                            new RecognitionRules(
                                    workingDays(3, p("5(1)")),
                                    workingDays(3, p("5(4)")),
                                    workingDays(1, p("5(5)")),
                                    workingDays(5, p("6(1)")),
                                    new Window(10, 20, p("6(2)")),
                                    new PassMark(70, p("15")),
                                    workingDays(2, p("17(3)")),
                                    workingDays(3, p("18")),
                                    workingDays(3, p("19")),
                                    workingDays(5, p("20"))))
                    .amended(N22_OF_374, rules -> rules)
                    .amended(N129_OF_374, rules -> rules);

    /**
     * A case lives and ends under the wording in force on the day its application was registered.
     */
    static Edition<RecognitionRules> inForceOn(LocalDate registered) {
        return EDITIONS.inForceOn(registered);
    }

    static RecognitionRules of(EditionId edition) {
        return EDITIONS.edition(edition).rules();
    }

    private static Citation p(String place) {
        return ORDER_374.paragraph(place);
    }
}
