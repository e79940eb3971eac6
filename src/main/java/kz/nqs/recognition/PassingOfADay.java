package kz.nqs.recognition;

import java.time.LocalDate;
import kz.nqs.calendar.DailyStep;
import kz.nqs.recognition.Recognition.Returned;
import kz.nqs.recognition.Step.CloseCorrection;
import org.springframework.stereotype.Component;

/** 5(4), 5(5): when the candidate's last day is over, the case goes to the head of the centre. */
@Component
class PassingOfADay implements DailyStep {
    private final RecognitionCases cases;
    private final CaseStore store;

    PassingOfADay(RecognitionCases cases, CaseStore store) {
        this.cases = cases;
        this.store = store;
    }

    @Override
    public void dayBegins(LocalDate day) {
        store.inState(Returned.class).forEach(id -> cases.passes(id, new CloseCorrection(), day));
    }
}
