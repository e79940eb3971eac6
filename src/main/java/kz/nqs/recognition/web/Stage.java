package kz.nqs.recognition.web;

import java.util.EnumSet;
import java.util.List;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;
import kz.nqs.recognition.Recognition;
import kz.nqs.recognition.Recognition.*;

/** The straight path of order 374, for the eye: what is still to come. */
enum Stage {
    CHECK("5(1)"),
    CONTRACT("5(2)"),
    APPOINTMENT("6(1)"),
    FAMILIARISATION("8(1)"),
    BRIEFING("8(2)"),
    THEORY("15"),
    PRACTICE("16"),
    PROTOCOL("17(3)"),
    DOCUMENT("18");

    private final String place;

    Stage(String place) {
        this.place = place;
    }

    public Citation basis() {
        return Act.ORDER_374.paragraph(place);
    }

    /** The stages after the present one; none where the case has ended or is leaving the path. */
    static List<Stage> after(Recognition state) {
        return switch (state) {
            case Registered _, Returned _ -> from(CONTRACT);
            case Offered _ -> from(APPOINTMENT);
            case UnderContract _ -> from(FAMILIARISATION);
            case Appointed _ -> from(BRIEFING);
            case Familiarised _ -> from(THEORY);
            case Briefed _ -> from(PRACTICE);
            case Admitted _ -> from(PROTOCOL);
            case Decided d -> d.outcome() == Outcome.PASSED ? from(DOCUMENT) : List.of();
            case Uncorrected _, Refused _, Passed _, Failed _ -> List.of();
            case Recognised _, NotRecognised _, Ended _ -> List.of();
        };
    }

    private static List<Stage> from(Stage first) {
        return List.copyOf(EnumSet.range(first, DOCUMENT));
    }
}
