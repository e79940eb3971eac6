package kz.nqs.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.centres.Centres;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.professions.Register;
import kz.nqs.programmes.Programme.CardLine;
import kz.nqs.programmes.Programme.Mode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@Tag("374-2.1")
@DisplayName("Приказ № 374, пункт 2, подпункт 1) — квалификационная программа")
class Paragraph02Test {
    @Autowired Programmes programmes;
    @Autowired Professions professions;
    @Autowired Centres centres;
    @LocalServerPort int port;

    @Test
    void a_centre_approves_it_for_one_level_and_the_newest_is_in_use() {
        var centre = centres.accredited("0233").orElseThrow().id();
        var old = programme(centre, profession("6121-0-003"));
        var fresh = programme(centre, profession("6121-0-003"));
        programmes.approve(old);
        programmes.approve(fresh);
        assertThat(programmes.programme(old.id())).isEqualTo(old);
        assertThat(programmes.of(centre, old.profession(), old.level())).contains(fresh);
        assertThat(programmes.forProfession(old.profession())).containsExactly(fresh);
        assertThat(programmes.ofCentre(centre)).contains(fresh).doesNotContain(old);
        assertThat(programmes.of(centre, old.profession(), 8)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_read_whole_before_the_examination(Lang lang) throws Exception {
        var welder = profession("7212-0-003");
        var programme = programmes.forProfession(welder.id()).getFirst();
        var page =
                new Visitor(port).page("/%s/programmes/%s".formatted(lang.code(), programme.id()));
        assertThat(page.expectFirst("main").text())
                .contains(programme.methods().in(lang), programme.task().in(lang))
                .contains(programme.safety().in(lang), welder.document().in(lang))
                .contains(in(lang, programme.equipment()))
                .contains(in(lang, programme.card().stream().map(CardLine::action).toList()))
                .contains(in(lang, programme.card().stream().map(CardLine::criterion).toList()));
    }

    @Test
    void every_profession_that_has_one_has_it_in_two_centres_and_every_place_invites()
            throws Exception {
        var welder = profession("7212-0-003");
        var page = new Visitor(port).page("/kk/professions/" + welder.number());
        assertThat(page.select("a[href*=/applications/new]").eachAttr("href"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(
                        href ->
                                href.startsWith(
                                        "/kk/applications/new?profession=%d&level=4&centre="
                                                .formatted(welder.number())));
    }

    private static List<String> in(Lang lang, List<Bilingual> words) {
        return words.stream().map(word -> word.in(lang)).toList();
    }

    private Profession profession(String nkz) {
        var filter = new Register.Filter(nkz, null, null, null, null, null);
        return professions.search(filter, Lang.RU).rows().getFirst().profession();
    }

    private static Programme programme(UUID centre, Profession profession) {
        var words = new Bilingual("сөз", "слово");
        return new Programme(
                UUID.randomUUID(),
                centre,
                profession.id(),
                profession.levels().getFirst().nqf(),
                LocalDate.of(2026, 3, 2),
                30,
                45,
                90,
                List.of(Lang.KK, Lang.RU),
                List.of(Mode.OFFLINE, Mode.ONLINE),
                words,
                List.of(words),
                List.of(),
                words,
                words,
                List.of(new CardLine(1, words, words)));
    }
}
