package kz.nqs.recognition;

import java.util.List;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.recognition.Recognition.Remark;

/** What somebody asks to do in a case, each under its paragraph. */
public sealed interface Step {
    Citation basis();

    /** The name under which the step is journaled and its sentence found. */
    default String key() {
        return "recognition.step." + getClass().getSimpleName();
    }

    record SendRemarks(List<Remark> remarks) implements Step {
        @Override
        public Citation basis() {
            return p("5(3)");
        }
    }

    record Resubmit() implements Step {
        @Override
        public Citation basis() {
            return p("5(4)");
        }
    }

    /** Taken by time when the candidate's last day is over. */
    record CloseCorrection() implements Step {
        @Override
        public Citation basis() {
            return p("5(4)");
        }
    }

    record RefuseContract(String reason) implements Step {
        @Override
        public Citation basis() {
            return p("5(5)");
        }
    }

    record OfferContract(String contract) implements Step {
        @Override
        public Citation basis() {
            return p("5(2)");
        }
    }

    record AcceptContract() implements Step {
        @Override
        public Citation basis() {
            return p("5(2)");
        }
    }

    record Appoint(Hearing hearing) implements Step {
        @Override
        public Citation basis() {
            return p("6(1)");
        }
    }

    record Familiarise() implements Step {
        @Override
        public Citation basis() {
            return p("8(1)");
        }
    }

    record Brief(String logEntry) implements Step {
        @Override
        public Citation basis() {
            return p("8(2)");
        }
    }

    record RecordTheory(int correct, int questions) implements Step {
        @Override
        public Citation basis() {
            return p("15");
        }
    }

    record RecordPractice(boolean performed) implements Step {
        @Override
        public Citation basis() {
            return p("16");
        }
    }

    /** Taken when the last member of the commission has signed. */
    record SignProtocol() implements Step {
        @Override
        public Citation basis() {
            return p("17(3)");
        }
    }

    record IssueDocument() implements Step {
        @Override
        public Citation basis() {
            return p("18");
        }
    }

    record GiveNotice(String recommendations) implements Step {
        @Override
        public Citation basis() {
            return p("19");
        }
    }

    record RecordAbsence() implements Step {
        @Override
        public Citation basis() {
            return p("9");
        }
    }

    record Withdraw() implements Step {
        @Override
        public Citation basis() {
            return p("3");
        }
    }

    private static Citation p(String place) {
        return Act.ORDER_374.paragraph(place);
    }
}
