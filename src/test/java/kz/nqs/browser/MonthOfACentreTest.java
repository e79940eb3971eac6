package kz.nqs.browser;

import static kz.nqs.browser.Matter.Fate.ABSENT_ONCE;
import static kz.nqs.browser.Matter.Fate.ABSENT_TWICE;
import static kz.nqs.browser.Matter.Fate.CORRECTED;
import static kz.nqs.browser.Matter.Fate.DOCUMENT;
import static kz.nqs.browser.Matter.Fate.PAPER;
import static kz.nqs.browser.Matter.Fate.PRACTICE_FAILED;
import static kz.nqs.browser.Matter.Fate.REFUSED;
import static kz.nqs.browser.Matter.Fate.SEVENTY;
import static kz.nqs.browser.Matter.Fate.THEORY_FAILED;
import static kz.nqs.browser.Matter.Fate.WITHDRAWN_AT_ONCE;
import static kz.nqs.browser.Matter.Fate.WITHDRAWN_BEFORE_THE_EXAM;
import static kz.nqs.browser.Matter.Fate.WITHDRAWN_UNDER_CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.nqs.browser.Matter.Fate;
import kz.nqs.centres.Centres;
import kz.nqs.language.Vocabulary;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programme;
import kz.nqs.programmes.Programmes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** On a platform of its own: whose desk is empty in the end says that nothing was forgotten. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=month-of-a-centre")
@DisplayName("Месяц центра: тридцать дел всех видов от первого заявления до пустых столов")
@Tag("374-4")
@Tag("374-5a")
@Tag("374-6a")
@Tag("374-18a")
@Tag("374-19a")
class MonthOfACentreTest {
    private static final List<String> CANDIDATES =
            List.of("aigul", "ulan", "dmitry", "zhanar", "natalya", "bekzat");
    private static final List<Fate> FATES =
            List.of(
                    SEVENTY,
                    DOCUMENT,
                    DOCUMENT,
                    CORRECTED,
                    THEORY_FAILED,
                    PRACTICE_FAILED,
                    REFUSED,
                    ABSENT_ONCE,
                    PAPER,
                    DOCUMENT,
                    WITHDRAWN_AT_ONCE,
                    DOCUMENT,
                    PRACTICE_FAILED,
                    DOCUMENT,
                    CORRECTED,
                    WITHDRAWN_UNDER_CONTRACT,
                    DOCUMENT,
                    PAPER,
                    ABSENT_TWICE,
                    THEORY_FAILED,
                    DOCUMENT,
                    WITHDRAWN_AT_ONCE,
                    REFUSED,
                    DOCUMENT,
                    DOCUMENT,
                    WITHDRAWN_BEFORE_THE_EXAM,
                    CORRECTED,
                    THEORY_FAILED,
                    DOCUMENT,
                    PRACTICE_FAILED);
    private static final List<String> REGISTRARS = List.of("asel", "olga");

    private static final Set<Fate> CONTRACTED =
            EnumSet.complementOf(EnumSet.of(WITHDRAWN_AT_ONCE, REFUSED));
    private static final Set<Fate> READY =
            EnumSet.complementOf(
                    EnumSet.of(
                            WITHDRAWN_AT_ONCE,
                            REFUSED,
                            WITHDRAWN_UNDER_CONTRACT,
                            WITHDRAWN_BEFORE_THE_EXAM));
    private static final Set<Fate> ABSENT = EnumSet.of(ABSENT_ONCE, ABSENT_TWICE);

    @LocalServerPort int port;
    @Autowired Vocabulary vocabulary;
    @Autowired Centres centres;
    @Autowired Programmes programmes;
    @Autowired Professions professions;
    private List<Matter> matters = List.of();

    @Test
    void thirty_cases_are_lived_through_from_their_desks() {
        try (var month = new Month(port, vocabulary)) {
            matters = planned().stream().map(month::applies).toList();
            untilTheContract(month);
            untilTheExam(month);
            concluded(month, without(READY, ABSENT));
            month.waits(1);
            with(ABSENT).forEach(month::isAbsent);
            with(ABSENT).forEach(month::appoints);
            prepared(month, with(ABSENT));
            month.waits(10);
            concluded(month, with(Set.of(ABSENT_ONCE)));
            month.waits(1);
            with(Set.of(ABSENT_TWICE)).forEach(month::isAbsent);
            with(Set.of(PAPER)).forEach(month::handsOver);
            matters.forEach(month::endsAsMeant);
            for (var login : List.of("asel", "olga", "yerzhan", "serik", "pavel", "raushan")) {
                month.the(login).opens("/desk").reads("desk.waiting.none");
            }
            assertThat(month.faults()).isEmpty();
        }
    }

    private List<Matter> planned() {
        var centre = centres.accredited("0017").orElseThrow().id();
        var offered = programmes.ofCentre(centre);
        return IntStream.range(0, FATES.size()).mapToObj(n -> planned(n, offered)).toList();
    }

    private Matter planned(int n, List<Programme> offered) {
        var fate = FATES.get(n);
        var registrar = REGISTRARS.get(n % REGISTRARS.size());
        var candidate = CANDIDATES.get(n % CANDIDATES.size());
        var programme = offered.get(n / CANDIDATES.size());
        var profession = professions.profession(programme.profession()).number();
        var whose = fate == PAPER ? registrar : candidate;
        return new Matter(fate, whose, registrar, programme, profession, "");
    }

    private void untilTheContract(Month month) {
        with(Set.of(WITHDRAWN_AT_ONCE)).forEach(month::withdraws);
        with(Set.of(CORRECTED, REFUSED)).forEach(m -> month.checks(m, "мөр көрінбейді"));
        with(Set.of(CORRECTED)).forEach(month::corrects);
        with(CONTRACTED).forEach(m -> month.checks(m, ""));
        with(CONTRACTED).forEach(m -> month.confirms("accept", m));
        with(Set.of(WITHDRAWN_UNDER_CONTRACT)).forEach(month::withdraws);
    }

    /** Ten working days; the refusals fall within them. */
    private void untilTheExam(Month month) {
        without(CONTRACTED, Set.of(WITHDRAWN_UNDER_CONTRACT)).forEach(month::appoints);
        with(Set.of(WITHDRAWN_BEFORE_THE_EXAM)).forEach(month::withdraws);
        prepared(month, with(READY));
        month.waits(3, 1);
        with(Set.of(REFUSED)).forEach(month::refuses);
        month.waits(3, 3);
    }

    private static void prepared(Month month, List<Matter> appointed) {
        appointed.forEach(m -> month.confirms("familiarise", m));
        appointed.forEach(month::briefs);
    }

    private static void concluded(Month month, List<Matter> heard) {
        heard.forEach(month::hears);
        for (var member : List.of("serik", "pavel", "raushan")) {
            heard.forEach(m -> month.signs(member, m));
        }
        heard.stream().filter(m -> !m.isPassed()).forEach(month::notifies);
        for (var passed : heard.stream().filter(Matter::isPassed).toList()) {
            month.isVerified(month.issues(passed));
        }
    }

    private List<Matter> with(Set<Fate> fates) {
        return matters.stream().filter(m -> fates.contains(m.fate())).toList();
    }

    private List<Matter> without(Set<Fate> fates, Set<Fate> others) {
        return with(fates).stream().filter(m -> !others.contains(m.fate())).toList();
    }
}
