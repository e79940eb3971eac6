package kz.nqs.recognition.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static kz.nqs.ui.Answer.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.web.CentreExams.Candidate;
import kz.nqs.recognition.web.CentreExams.Day;
import kz.nqs.recognition.web.CentreExams.Exam;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * 6(1), 9(1): the exams of a centre by day: all for its head and registrars, for an examiner those
 * of their own commissions.
 */
@Controller
@RequestMapping(Lang.PATH + "/centre/exams")
class CentreExamsPages {
    private static final int MOST = 300;
    private static final Role[] ROLES = {Role.REGISTRAR, Role.HEAD, Role.EXAMINER};
    private final CaseList list;
    private final RecognitionCases cases;
    private final Sittings sittings;
    private final Professions professions;
    private final People people;

    CentreExamsPages(
            CaseList list,
            RecognitionCases cases,
            Sittings sittings,
            Professions professions,
            People people) {
        this.list = list;
        this.cases = cases;
        this.sittings = sittings;
        this.professions = professions;
        this.people = people;
    }

    /** Who is heard together: one hour, place, programme and commission. */
    private record Together(
            LocalTime time, String place, UUID profession, int level, List<UUID> commission) {}

    @GetMapping
    Answer exams(Actor actor) {
        var centre = centre(actor);
        var all = actor.in(centre.id(), PaperEntry.ROLES);
        var found = list.withExam(centre.id(), MOST + 1);
        var commissions = commissions(found);
        var shown =
                found.stream()
                        .limit(MOST)
                        .filter(c -> all || signers(c, commissions).contains(actor.person().id()))
                        .toList();
        return page(
                "recognition/web/exams",
                new CentreExams(centre.name(), days(shown, commissions), all, found.size() > MOST));
    }

    private static Body centre(Actor actor) {
        return actor.bodyOf(BodyKind.RECOGNITION_CENTRE)
                .filter(body -> actor.in(body.id(), ROLES))
                .orElseThrow(() -> new NoSuchPage("works in no centre"));
    }

    private List<Day> days(List<RecognitionCase> shown, Map<UUID, List<UUID>> commissions) {
        var named = new Named(professions(shown), people(commissions));
        var byDay = new LinkedHashMap<LocalDate, List<RecognitionCase>>();
        shown.forEach(c -> byDay.computeIfAbsent(day(c), _ -> new ArrayList<>()).add(c));
        return byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), exams(day.getValue(), commissions, named)))
                .toList();
    }

    private record Named(Map<UUID, Profession> professions, Map<UUID, Person> people) {}

    private List<Exam> exams(
            List<RecognitionCase> ofDay, Map<UUID, List<UUID>> commissions, Named named) {
        return ofDay.stream()
                .collect(
                        groupingBy(
                                found -> together(found, commissions),
                                LinkedHashMap::new,
                                toList()))
                .entrySet()
                .stream()
                .map(exam -> exam(exam.getKey(), exam.getValue(), named))
                .toList();
    }

    private static Together together(RecognitionCase found, Map<UUID, List<UUID>> commissions) {
        var hearing = hearing(found);
        return new Together(
                hearing.time(),
                hearing.place(),
                found.file().profession(),
                found.file().level(),
                signers(found, commissions));
    }

    private static List<UUID> signers(RecognitionCase found, Map<UUID, List<UUID>> commissions) {
        return commissions.getOrDefault(hearing(found).sitting(), List.of());
    }

    private Exam exam(Together together, List<RecognitionCase> candidates, Named named) {
        return new Exam(
                together.time(),
                together.place(),
                requireNonNull(named.professions().get(together.profession())),
                together.level(),
                together.commission().stream()
                        .map(member -> requireNonNull(named.people().get(member)).name())
                        .toList(),
                candidates.stream().map(c -> new Candidate(c, cases.isToReappoint(c))).toList());
    }

    /** By sitting, the chair first. */
    private Map<UUID, List<UUID>> commissions(List<RecognitionCase> shown) {
        return sittings
                .all(shown.stream().map(c -> hearing(c).sitting()).toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Sitting::id, s -> List.copyOf(s.commission().signers())));
    }

    private Map<UUID, Profession> professions(List<RecognitionCase> shown) {
        return professions.all(shown.stream().map(c -> c.file().profession()).distinct().toList());
    }

    private Map<UUID, Person> people(Map<UUID, List<UUID>> commissions) {
        return people.people(
                commissions.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    private static LocalDate day(RecognitionCase found) {
        return hearing(found).day();
    }

    private static Hearing hearing(RecognitionCase found) {
        return requireNonNull(found.examAhead());
    }
}
