package kz.nqs.recognition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.nqs.calendar.Deadline;

/** Where a case of recognition stands: order № 374, chapter 2, one state for one place. */
public sealed interface Recognition {
    CaseFile file();

    /** 5(1) The application is registered; the centre checks that it is complete and right. */
    record Registered(CaseFile file, Deadline check) implements Recognition {}

    /** 5(3) Remarks are sent; the candidate puts them right. */
    record Returned(CaseFile file, List<Remark> remarks, Deadline correction)
            implements Recognition {}

    /** 5(5) The candidate's last day is over; the head signs a reasoned refusal. */
    record Uncorrected(CaseFile file, List<Remark> remarks, Deadline refusal)
            implements Recognition {}

    /** 5(5), 5(6) A reasoned refusal is sent; how to complain is in it. */
    record Refused(CaseFile file, String reason) implements Recognition {}

    /** 5(2) The centre has signed a contract; the candidate accepts it. */
    record Offered(CaseFile file, String contract, Deadline conclusion) implements Recognition {}

    /** 5(2) A contract is concluded; the centre appoints the procedure. */
    record UnderContract(CaseFile file, int absences, Deadline appointment)
            implements Recognition {}

    /** 6 The candidate knows day, hour and place. */
    record Appointed(CaseFile file, Hearing hearing) implements Recognition {}

    /** 8(1) The candidate knows methods, tools, complaint and appeal. */
    record Familiarised(CaseFile file, Hearing hearing) implements Recognition {}

    /** 8(2) The candidate is briefed on equipment and safety. */
    record Briefed(CaseFile file, Hearing hearing) implements Recognition {}

    /** 15 More than seventy per cent of answers are right: the practical stage is open. */
    record Admitted(CaseFile file, Hearing hearing) implements Recognition {}

    /** 17(1), 17(2) The examination commission has decided; its protocol is due. */
    record Decided(CaseFile file, Hearing hearing, Outcome outcome, Deadline protocol)
            implements Recognition {}

    /** 17(3) The protocol says the candidate has passed; 18 follows. */
    record Passed(CaseFile file, Hearing hearing, Deadline issueOfDocument)
            implements Recognition {}

    /** 17(3) The protocol says the candidate has not passed; 19 follows. */
    record Failed(CaseFile file, Hearing hearing, Deadline notice) implements Recognition {}

    /** 18 The document is issued and entered on the platform. */
    record Recognised(CaseFile file) implements Recognition {}

    /** 19 Notice is given of failure, retaking and what to learn. */
    record NotRecognised(CaseFile file, String recommendations) implements Recognition {}

    /** The case ended outside the order: withdrawn, or absent twice. */
    record Ended(CaseFile file, Cause cause) implements Recognition {}

    /** 5(3) What is to be put right in one part of the file. */
    record Remark(FilePart part, String text) {}

    /** 5(1) What is checked one by one: form 1 and the documents of 4. */
    enum FilePart {
        APPLICATION,
        EDUCATION,
        WORK,
        EARLIER_DOCUMENT,
        TRUTHFULNESS
    }

    /**
     * 6 When and where the commission hears the candidate.
     *
     * @param sitting its opaque identifier in the examination room
     * @param absences how often the candidate has already been absent
     */
    record Hearing(
            UUID sitting,
            LocalDate noticed,
            LocalDate day,
            LocalTime time,
            String place,
            int absences) {
        /** The same day, hour and place before a sitting of its own: 9(1). */
        public Hearing at(UUID otherSitting) {
            return new Hearing(otherSitting, noticed, day, time, place, 0);
        }

        /** Noticed once more, on that day: 6(2) is counted from it. */
        Hearing noticedOn(LocalDate noticedAgain) {
            return new Hearing(sitting, noticedAgain, day, time, place, absences);
        }

        Hearing after(int earlierAbsences) {
            return new Hearing(sitting, noticed, day, time, place, earlierAbsences);
        }
    }

    /** 17. */
    enum Outcome {
        PASSED,
        NOT_PASSED
    }

    /** Why a case ended without a decision. */
    enum Cause {
        WITHDRAWN,
        ABSENT_TWICE
    }
}
