package kz.nqs.recognition.web;

import java.util.List;
import java.util.UUID;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sittings;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.participants.Role;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.CaseList;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Gathers what the form of an appointment offers. */
@Component
class AppointmentView {
    private final ExamDays days;
    private final CaseList cases;
    private final People people;
    private final Sittings sittings;

    AppointmentView(ExamDays days, CaseList cases, People people, Sittings sittings) {
        this.days = days;
        this.cases = cases;
        this.people = people;
        this.sittings = sittings;
    }

    Appointing of(Seen seen) {
        var file = seen.found().file();
        var others = cases.toAppointWith(seen.found());
        return new Appointing(days.months(file), examiners(file), others, first(seen));
    }

    private List<Person> examiners(CaseFile file) {
        return people.in(file.centre(), Role.EXAMINER).stream()
                .filter(examiner -> !examiner.id().equals(file.candidate()))
                .toList();
    }

    private Form first(Seen seen) {
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
