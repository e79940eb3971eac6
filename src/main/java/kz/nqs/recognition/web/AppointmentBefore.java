package kz.nqs.recognition.web;

import java.util.UUID;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sittings;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** The form of an appointment as it is first shown: what is in force, or was appointed last. */
@Component
class AppointmentBefore {
    private final Sittings sittings;

    AppointmentBefore(Sittings sittings) {
        this.sittings = sittings;
    }

    Form of(Seen seen) {
        var values = new LinkedMultiValueMap<String, String>();
        if (seen.hearing() != null && seen.sitting() != null) {
            values.add("day", seen.hearing().day().toString());
            values.add("time", seen.hearing().time().toString());
            fill(values, seen.sitting());
        } else {
            sittings.lastOf(seen.found().file().centre()).ifPresent(last -> fill(values, last));
        }
        return Form.of(values);
    }

    private static void fill(LinkedMultiValueMap<String, String> values, Sitting known) {
        var commission = known.commission();
        values.add("place", known.place());
        values.add("chair", commission.chair().toString());
        values.add("secretary", commission.secretary().toString());
        values.addAll("members", commission.members().stream().map(UUID::toString).toList());
        values.add("order", commission.order());
    }
}
