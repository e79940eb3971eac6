package kz.nqs.recognition;

import java.time.LocalDate;
import kz.nqs.recognition.Recognition.Admitted;
import kz.nqs.recognition.Recognition.Appointed;
import kz.nqs.recognition.Recognition.Briefed;
import kz.nqs.recognition.Recognition.Familiarised;
import kz.nqs.recognition.Recognition.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param version grows by one with every step; who acts on an older one is shown what happened
 */
public record RecognitionCase(
        Recognition state, Application application, LocalDate registered, int version) {

    public CaseFile file() {
        return state.file();
    }

    /** When and where the candidate is still to be heard, if that is appointed. */
    public @Nullable Hearing examAhead() {
        return switch (state) {
            case Appointed a -> a.hearing();
            case Familiarised f -> f.hearing();
            case Briefed b -> b.hearing();
            case Admitted a -> a.hearing();
            default -> null;
        };
    }

    RecognitionCase movedTo(Recognition next) {
        return new RecognitionCase(next, application, registered, version + 1);
    }

    RecognitionCase with(Application corrected) {
        return new RecognitionCase(state, corrected, registered, version);
    }
}
