package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.nqs.PlatformTest;
import kz.nqs.participants.Iin;
import kz.nqs.participants.NewPeople;
import kz.nqs.participants.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-4")
@DisplayName("Приказ № 374, пункт 4 — заявление на бумаге вводит регистратор")
class PaperApplicationTest extends Journeys {

    @Test
    void somebody_the_platform_does_not_know_applies_on_paper() {
        var iin = NewPeople.iin();
        var registered = entered(centre.offers().getFirst(), iin).is(200);
        var address = registered.place();
        var known = town.known(address);
        assertThat(known.application().onPaper()).isTrue();
        assertThat(known.application().iin()).isEqualTo(iin.digits());
        var person = town.the(People.class).withIin(iin).orElseThrow();
        assertThat(known.file().candidate()).isEqualTo(person.id());
        assertThat(person.name()).isEqualTo("Құттыбаев Ғани Һәкімұлы");
        assertThat(town.journal(address).getFirst().author().role()).isEqualTo("REGISTRAR");
        assertThat(centre.registrar().reads(address + "/papers/application"))
                .contains(w.say("paper.on-paper"), iin.digits(), "Құттыбаев Ғани Һәкімұлы");
        assertThat(registered.text()).contains(w.say("case.attachments.paper"));
        var registrar = centre.registrar();
        registrar.sends(Centre.allRight(registrar.opens(address))).is(200);
        var tasks = registrar.onDesk(address);
        assertThat(tasks.select("a.nqs-desk__title").eachText())
                .anyMatch(task -> task.startsWith(w.say("recognition.duty.accept")))
                .anyMatch(task -> task.startsWith(w.say("recognition.duty.hand")));
        assertThat(tasks.text()).contains(w.say("desk.on-paper"));
        var accepted = registrar.opens(address).sheet("/accept").fills("confirm-accept", "yes");
        registrar.sends(accepted).is(200);
        assertThat(town.state(address)).isEqualTo("UnderContract");
        var journaled = town.journal(address).getLast();
        assertThat(journaled.author().role()).isEqualTo("REGISTRAR");
        assertThat(journaled.details()).containsEntry("from-paper", "Құттыбаев Ғани Һәкімұлы");
        assertThat(registrar.opens(address).text())
                .containsIgnoringCase(w.say("detail.from-paper", "Құттыбаев Ғани Һәкімұлы"));
    }

    @Test
    void the_same_person_is_entered_once_however_many_applications_come() {
        var iin = NewPeople.iin();
        var first = entered(centre.offers().get(0), iin).is(200).place();
        var second = entered(centre.offers().get(1), iin).is(200).place();
        assertThat(town.known(second).file().candidate())
                .isEqualTo(town.known(first).file().candidate());
        var third = entered(centre.offers().get(1), iin).is(422);
        assertThat(third.summary()).contains(w.say("recognition.denied.already-open"));
    }

    @Test
    void two_registrars_enter_the_same_unknown_person_in_the_same_instant() throws Exception {
        var other = centre.otherRegistrar();
        for (int round = 0; round < 5; round++) {
            var iin = NewPeople.iin().digits();
            var asel = PaperDesk.filled(begun(centre.offers().get(0))).fills("iin", iin);
            var olga = PaperDesk.filled(PaperDesk.begins(other, centre.offers().get(0)));
            var second =
                    CompletableFuture.supplyAsync(
                            () -> other.sends(olga.fills("iin", iin)).status());
            var statuses = List.of(centre.registrar().sends(asel).status(), second.get());
            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void what_is_missing_on_paper_is_registered_and_remarked_upon() {
        var sheet =
                PaperDesk.filled(begun(centre.offers().getFirst()))
                        .fills("iin", NewPeople.iin().digits());
        var gaps = sheet.fills("email", "").fills("mobile", "").fills("skills", "");
        var registered = centre.registrar().sends(gaps).is(200);
        assertThat(town.state(registered.place())).isEqualTo("Registered");
    }

    @Test
    @Tag("374-5d")
    void a_slip_in_the_name_is_put_right_for_good_and_one_in_the_number_by_entering_anew() {
        var registrar = centre.registrar();
        var iin = NewPeople.iin();
        var typed = PaperDesk.filled(begun(centre.offers().getFirst())).fills("iin", iin.digits());
        var address = registrar.sends(typed.fills("name", "Ошибкин Опечатка")).is(200).place();
        registrar.sends(Centre.remark(registrar.opens(address), "имя")).is(200);
        var form = registrar.opens(address + "/correct").is(200).sheetHere();
        var right = form.fills("name", PaperDesk.NAME).fills("consent", "yes");
        var other = right.fills("iin", NewPeople.iin().digits()).presses("do", "submit");
        assertThat(registrar.sends(other).is(422).problem("iin"))
                .contains(w.say("application.iin-of-another.paper"));
        registrar.sends(right.presses("do", "submit")).is(200);
        assertThat(town.the(People.class).withIin(iin).orElseThrow().name())
                .isEqualTo(PaperDesk.NAME);
        var another = entered(centre.offers().getLast(), iin);
        assertThat(another.is(200).place()).startsWith("/cases/");
    }

    @Test
    void a_letter_handed_over_on_paper_is_received_on_that_day() {
        var registrar = centre.registrar();
        var address = entered(centre.offers().getFirst(), NewPeople.iin()).is(200).place();
        registrar.sends(Centre.allRight(registrar.opens(address))).is(200);
        var letter = address + "/letters/" + town.letters(address).getLast().id();
        var handing = registrar.opens(letter).sheet("/handed");
        for (var wrong : new String[] {"", "вчера", "01.01.2020", "31.12.2099"}) {
            assertThat(registrar.sends(handing.fills("day", wrong)).is(422).problem("day"))
                    .isNotEmpty();
        }
        var today = w.day(LocalDate.now(town.the(Clock.class)));
        registrar.sends(handing.fills("day", today)).is(200);
        assertThat(town.letters(address).getLast().receivedAt()).isNotNull();
        assertThat(town.journal(address).getLast().details()).containsEntry("day", today);
        assertThat(registrar.opens(letter).offers("/handed")).isFalse();
    }

    @Test
    void who_has_an_account_finds_the_case_on_their_own_desk() {
        var iin = new Iin("920508444170");
        var stranger = entered(centre.offers().get(2), iin).is(422);
        assertThat(stranger.summary()).contains(w.say("application.name-of-another"));
        assertThat(stranger.text()).doesNotContain("Юсупова", "Камила");
        var looked = town.stranger("kamila").opens("/account/looked").is(200);
        assertThat(looked.page().select("main tbody tr").eachText())
                .anyMatch(row -> row.contains(w.say("looks.kind.NUMBER")));
        var checked = stranger.sheetHere().fills("name-checked", "yes").presses("do", "submit");
        var address = centre.registrar().sends(checked).is(200).place();
        var kamila = town.stranger("kamila");
        assertThat(kamila.opens("/desk").page().select("a[href$='" + address + "']")).isNotEmpty();
        assertThat(kamila.opens(address).is(200).offers("/withdraw")).isTrue();
    }

    @Test
    @Tag("374-F1")
    void a_wrong_iin_is_refused_on_paper_too() {
        var form1 = begun(centre.offers().getFirst());
        var again =
                centre.registrar()
                        .sends(PaperDesk.filled(form1).fills("iin", "900101300129"))
                        .is(422);
        assertThat(again.problem("iin")).contains(w.say("form.iin"));
        assertThat(again.sheetHere().value("name")).isEqualTo("Құттыбаев Ғани Һәкімұлы");
    }

    @Test
    void nobody_else_enters_paper_for_the_centre() {
        var offer = centre.offers().getFirst() + "&paper=yes";
        for (var login : new String[] {"daniyar", "serik", "kanat"}) {
            var other = town.stranger(login);
            var begins = other.opens("/applications/new?" + offer).is(200);
            assertThat(begins.text()).doesNotContain(w.say("start.title.paper"));
            var forged = begins.sheet("/applications").forges("paper", "yes");
            var form1 = other.sends(forged).is(200);
            assertThat(form1.text()).doesNotContain(w.say("application.documents.paper"));
        }
        assertThat(town.stranger("serik").opens("/centre/paper").status()).isEqualTo(404);
    }

    private Screen entered(String offer, Iin iin) {
        return PaperDesk.enters(centre.registrar(), offer, iin);
    }

    private Screen begun(String offer) {
        var start = centre.registrar().opens("/applications/new?" + offer + "&paper=yes");
        assertThat(start.text()).contains(w.say("start.title.paper"));
        return PaperDesk.begins(centre.registrar(), offer);
    }
}
