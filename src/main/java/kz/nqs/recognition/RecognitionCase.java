package kz.nqs.recognition;

import java.time.LocalDate;

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

    RecognitionCase movedTo(Recognition next) {
        return new RecognitionCase(next, application, registered, version + 1);
    }

    RecognitionCase with(Application corrected) {
        return new RecognitionCase(state, corrected, registered, version);
    }
}
