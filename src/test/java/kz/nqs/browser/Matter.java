package kz.nqs.browser;

import kz.nqs.programmes.Programme;

/**
 * One of the cases of a month.
 *
 * @param candidate login of whose case it is; on paper the registrar's who enters it
 * @param registrar login of who works on it in the centre
 * @param address of its page, once it is registered
 */
record Matter(
        Fate fate,
        String candidate,
        String registrar,
        Programme programme,
        int profession,
        String address) {

    /** What becomes of a case, and in which state it ends. */
    enum Fate {
        SEVENTY("NotRecognised"),
        DOCUMENT("Recognised"),
        PAPER("Recognised"),
        CORRECTED("Recognised"),
        ABSENT_ONCE("Recognised"),
        THEORY_FAILED("NotRecognised"),
        PRACTICE_FAILED("NotRecognised"),
        REFUSED("Refused"),
        ABSENT_TWICE("Ended"),
        WITHDRAWN_AT_ONCE("Ended"),
        WITHDRAWN_UNDER_CONTRACT("Ended"),
        WITHDRAWN_BEFORE_THE_EXAM("Ended");

        private final String end;

        Fate(String end) {
            this.end = end;
        }
    }

    Matter at(String registered) {
        return new Matter(fate, candidate, registrar, programme, profession, registered);
    }

    String end() {
        return fate.end;
    }

    boolean isOnPaper() {
        return fate == Fate.PAPER;
    }

    /** Exactly 70 percent is not enough: 16(2). */
    int correct() {
        return switch (fate) {
            case SEVENTY -> programme.questions() * 7 / 10;
            case THEORY_FAILED -> programme.questions() / 2;
            default -> programme.questions();
        };
    }

    boolean passesTheory() {
        return fate != Fate.SEVENTY && fate != Fate.THEORY_FAILED;
    }

    boolean isPassed() {
        return end().equals("Recognised");
    }
}
