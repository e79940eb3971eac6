package kz.nqs.recognition.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Correction;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.ui.Form;

/** Form 1 put right: as form 1, and the version of the case of which it is. */
final class CorrectionForm {
    private CorrectionForm() {}

    /** What was typed so far, else the application as filed, in a window opened now. */
    static Form opened(RecognitionCase theCase, Optional<Draft> typed) {
        Map<String, String> asFiled = ApplicationForm.of(theCase.application());
        var fields = new LinkedHashMap<>(typed.map(Draft::fields).orElse(asFiled));
        fields.put("case", String.valueOf(theCase.version()));
        return ApplicationForm.opened(fields, typed.map(Draft::version).orElse(0));
    }

    /** As typed so far, whatever is wrong with it. */
    static boolean keep(Form form, Seen seen, Correction correction) {
        return correction.keep(
                seen.found(),
                seen.actor().person().id(),
                StepAnswers.version(form),
                ApplicationForm.seen(form),
                ApplicationForm.typed(form));
    }
}
