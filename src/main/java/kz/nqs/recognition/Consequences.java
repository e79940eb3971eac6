package kz.nqs.recognition;

import kz.nqs.centres.Centres;
import kz.nqs.certificates.Certificates;
import kz.nqs.certificates.ToIssue;
import kz.nqs.examination.Sittings;
import kz.nqs.journal.Author;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.Appoint;
import kz.nqs.recognition.Step.RecordAbsence;
import kz.nqs.recognition.Step.Withdraw;
import org.springframework.stereotype.Component;

/** What other rooms do when a case has moved, in the same transaction. */
@Component
class Consequences {
    private final CaseLetters letters;
    private final RegistrationNotice registration;
    private final CasePapers papers;
    private final Sittings sittings;
    private final Certificates certificates;
    private final Professions professions;
    private final Centres centres;

    Consequences(
            CaseLetters letters,
            RegistrationNotice registration,
            CasePapers papers,
            Sittings sittings,
            Certificates certificates,
            Professions professions,
            Centres centres) {
        this.letters = letters;
        this.registration = registration;
        this.papers = papers;
        this.sittings = sittings;
        this.certificates = certificates;
        this.professions = professions;
        this.centres = centres;
    }

    void of(Step step, RecognitionCase before, RecognitionCase now, Author author) {
        switch (now.state()) {
            case Decided d -> sittings.openProtocol(d.hearing().sitting()); // 17(3)
            case Recognised _ -> issue(now, ((Passed) before.state()).hearing(), author); // 18
            default -> {
                // the letter below is all that follows
            }
        }
        if (step instanceof Appoint || step instanceof Withdraw || step instanceof RecordAbsence) {
            callOff(before.state());
        }
        var exam = before.examAhead();
        if (step instanceof Withdraw withdrawn && exam != null) {
            letters.calledOff(now, exam, withdrawn);
        }
        letters.about(step, now, author);
        papers.about(step, now, author);
    }

    /** The candidate learns of the number and of the day: no paragraph asks for it. */
    void ofRegistration(RecognitionCase now) {
        registration.of(now);
    }

    /** The commission that would have heard the candidate is free again. */
    private void callOff(Recognition before) {
        var hearing = CaseAccess.hearing(before);
        if (hearing != null) {
            sittings.callOff(hearing.sitting());
        }
    }

    private void issue(RecognitionCase now, Hearing hearing, Author head) {
        var file = now.file();
        var profession = professions.profession(file.profession());
        var centre = centres.centre(file.centre());
        certificates.issue(
                new ToIssue(
                        file.id(),
                        file.candidate(),
                        now.application().name(),
                        file.centre(),
                        centre.name(),
                        centre.accreditationNumber(),
                        head.name(),
                        profession.name(),
                        profession.nkz(),
                        profession.oked(),
                        file.level(),
                        hearing.day(),
                        profession.validityYears()));
    }
}
