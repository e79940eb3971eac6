package kz.nqs.recognition.web;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static kz.nqs.ui.Answer.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sittings;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.participants.Role;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.CaseList;
import kz.nqs.recognition.CaseList.WithExam;
import kz.nqs.recognition.ExamsWanted;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.web.CentreExams.Candidate;
import kz.nqs.recognition.web.CentreExams.Day;
import kz.nqs.recognition.web.CentreExams.Exam;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 6(1), 9(1): the exams of a centre by day: all for its head and registrars, for an examiner those
 * of their own commissions.
 */
@Controller
@RequestMapping(Lang.PATH + "/centre/exams")
class CentreExamsPages {
    private static final int MOST = 300;
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");
    private static final Role[] ROLES = {Role.REGISTRAR, Role.HEAD, Role.EXAMINER};
    private final CaseList list;
    private final RecognitionCases cases;
    private final Sittings sittings;
    private final Professions professions;
    private final People people;
    private final Clock clock;

    CentreExamsPages(
            CaseList list,
            RecognitionCases cases,
            Sittings sittings,
            Professions professions,
            People people,
            Clock clock) {
        this.list = list;
        this.cases = cases;
        this.sittings = sittings;
        this.professions = professions;
        this.people = people;
        this.clock = clock;
    }

    /** Who is heard together: one hour, place, programme and commission. */
    private record Together(
            LocalTime time, String place, UUID profession, int level, List<UUID> signers) {}

    /** A case and where and before whom its exam is or was. */
    private record Heard(RecognitionCase found, Sitting sitting) {
        Together together() {
            return new Together(
                    sitting.time(),
                    sitting.place(),
                    found.file().profession(),
                    found.file().level(),
                    List.copyOf(sitting.commission().signers()));
        }
    }

    private record Named(Map<UUID, Profession> professions, Map<UUID, Person> people) {}

    @GetMapping
    Answer exams(@RequestParam(defaultValue = "") String month, Actor actor) {
        var centre = centre(actor);
        var all = actor.in(centre.id(), PaperEntry.ROLES);
        var past = all ? typed(month) : null;
        var wanted =
                past != null
                        ? ExamsWanted.of(centre.id(), past)
                        : ExamsWanted.ahead(centre.id(), LocalDate.now(clock), own(all, actor));
        var found = list.exams(wanted, MOST + 1);
        var heard = heard(found.stream().limit(MOST).toList());
        var more = found.size() > MOST;
        return page(
                "recognition/web/exams",
                new CentreExams(centre.name(), days(heard), all, past, more));
    }

    private static Body centre(Actor actor) {
        return actor.bodyOf(BodyKind.RECOGNITION_CENTRE)
                .filter(body -> actor.in(body.id(), ROLES))
                .orElseThrow(() -> new NoSuchPage("works in no centre"));
    }

    private @Nullable List<UUID> own(boolean all, Actor actor) {
        return all ? null : sittings.awaiting(actor.person().id());
    }

    private static @Nullable YearMonth typed(String month) {
        if (month.isEmpty()) {
            return null;
        }
        if (!MONTH.matcher(month).matches()) {
            throw new NoSuchPage("no month of exams");
        }
        return YearMonth.parse(month);
    }

    private List<Heard> heard(List<WithExam> found) {
        var known = sittings.all(found.stream().map(WithExam::sitting).toList());
        return found.stream()
                .map(each -> new Heard(each.found(), requireNonNull(known.get(each.sitting()))))
                .toList();
    }

    private List<Day> days(List<Heard> heard) {
        var named = new Named(professions(heard), people(heard));
        return heard.stream()
                .collect(groupingBy(each -> each.sitting().day(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), exams(day.getValue(), named)))
                .toList();
    }

    private List<Exam> exams(List<Heard> ofDay, Named named) {
        return ofDay.stream()
                .sorted(comparing(each -> each.sitting().time()))
                .collect(groupingBy(Heard::together, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(exam -> exam(exam.getKey(), exam.getValue(), named))
                .toList();
    }

    private Exam exam(Together together, List<Heard> heard, Named named) {
        return new Exam(
                together.time(),
                together.place(),
                requireNonNull(named.professions().get(together.profession())),
                together.level(),
                together.signers().stream()
                        .map(member -> requireNonNull(named.people().get(member)).name())
                        .toList(),
                heard.stream().map(Heard::found).map(this::candidate).toList());
    }

    private Candidate candidate(RecognitionCase found) {
        return new Candidate(found, cases.isToReappoint(found));
    }

    private Map<UUID, Profession> professions(List<Heard> heard) {
        return professions.all(
                heard.stream().map(each -> each.found().file().profession()).distinct().toList());
    }

    private Map<UUID, Person> people(List<Heard> heard) {
        return people.people(
                heard.stream()
                        .flatMap(each -> each.sitting().commission().signers().stream())
                        .collect(toSet()));
    }
}
