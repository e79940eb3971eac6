package kz.nqs.recognition;

import java.util.List;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.recognition.Recognition.Remark;

/** What somebody asks to do in a case, each under its paragraph. */
public sealed interface Step {
    record SendRemarks(List<Remark> remarks) implements Step {}

    record Resubmit() implements Step {}

    /** Taken by time when the candidate's last day is over. */
    record CloseCorrection() implements Step {}

    record RefuseContract(String reason) implements Step {}

    record OfferContract(String contract) implements Step {}

    record AcceptContract() implements Step {}

    /**
     * @param change why day, hour, place or commission become others; empty at first
     */
    record Appoint(Hearing hearing, String change) implements Step {
        public Appoint(Hearing hearing) {
            this(hearing, "");
        }
    }

    record Familiarise() implements Step {}

    record Brief(String logEntry) implements Step {}

    record RecordTheory(int correct, int questions) implements Step {}

    record RecordPractice(boolean performed) implements Step {}

    /** Of a slip, before anybody has signed: docs/readings/0005. */
    record TakeBackTheory() implements Step {}

    record TakeBackPractice() implements Step {}

    /** Taken when the last member of the commission has signed. */
    record SignProtocol() implements Step {}

    record IssueDocument() implements Step {}

    record GiveNotice(String recommendations) implements Step {}

    record RecordAbsence() implements Step {}

    record Withdraw() implements Step {}

    /** The paragraph of order № 374 that asks for the step. */
    default Citation basis() {
        return Act.ORDER_374.paragraph(
                switch (this) {
                    case OfferContract _, AcceptContract _ -> "5(2)";
                    case SendRemarks _ -> "5(3)";
                    case Resubmit _, CloseCorrection _ -> "5(4)";
                    case RefuseContract _ -> "5(5)";
                    case Appoint _ -> "6(1)";
                    case Familiarise _ -> "8(1)";
                    case Brief _ -> "8(2)";
                    case RecordAbsence _ -> "9";
                    case RecordTheory _, TakeBackTheory _ -> "15";
                    case RecordPractice _, TakeBackPractice _ -> "16";
                    case SignProtocol _ -> "17(3)";
                    case IssueDocument _ -> "18";
                    case GiveNotice _ -> "19";
                    case Withdraw _ -> "3";
                });
    }

    /** Whether the candidate takes it; the registrar records it from paper the candidate signed. */
    default boolean isOfCandidate() {
        return switch (this) {
            case Resubmit _, AcceptContract _, Familiarise _, Withdraw _ -> true;
            default -> false;
        };
    }

    /** The name under which the step is journaled and its sentence found. */
    default String key() {
        return "recognition.step." + getClass().getSimpleName();
    }
}
