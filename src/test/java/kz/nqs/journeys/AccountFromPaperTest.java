package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.nqs.PlatformTest;
import kz.nqs.journal.Entry;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.participants.Iin;
import kz.nqs.participants.NewPeople;
import kz.nqs.participants.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("391-4")
@DisplayName("Приказ № 391, пункт 4 — подавший на бумаге открывает учётную запись по приглашению")
class AccountFromPaperTest extends Journeys {
    private static final String PASSWORD = "көк тау баурайында";
    private final Iin iin = NewPeople.iin();
    private final String email = UUID.randomUUID() + "@example.kz";
    private String address;

    @BeforeEach
    void the_registrar_has_entered_somebody_from_paper() {
        address =
                PaperDesk.enters(centre.registrar(), centre.offers().getFirst(), iin)
                        .is(200)
                        .place();
    }

    @Test
    void from_the_sheet_the_candidate_comes_to_a_desk_of_their_own() {
        var registrar = centre.registrar();
        assertThat(registrar.opens(address).text()).contains(w.say("candidate-account.check"));
        var sheet = handsOut(registrar);
        assertThat(sheet.page().expectFirst("article[lang=kk]").text())
                .contains(kk().say("account-sheet.title"), "Құттыбаев Ғ. Һ.")
                .contains(kk().say("account-sheet.link"), link(sheet));
        assertThat(last("AccountInvited").author().name()).isEqualTo("Жақыпова Әсел Дәуренқызы");
        var gani = town.passerBy();
        var form = gani.opens(link(sheet)).is(200);
        assertThat(form.page().text()).doesNotContain("Құттыбаев", iin.digits(), "gani@");
        var desk = gani.sends(filled(form)).is(200);
        assertThat(desk.place()).isEqualTo("/desk");
        assertThat(desk.page().select("a[href$='" + address + "']")).isNotEmpty();
        var own = gani.opens(address).is(200);
        assertThat(own.offers("/withdraw")).isTrue();
        assertThat(gani.opens("/account").page().select("main dd").eachText())
                .contains(iin.digits());
        assertThat(own.offers("/account")).isFalse();
        assertThat(gani.reads(address + "/papers/application")).contains(PaperDesk.NAME);
        assertThat(last("AccountOpened").author().person()).isEqualTo(person());
        assertThat(registrar.opens(address).text())
                .contains(w.say("recognition.step.AccountOpened"))
                .doesNotContain(w.say("candidate-account.check"));
        var later = town.passerBy();
        var signIn = later.opens("/sign-in").sheetHere().fills("login", email);
        assertThat(later.sends(signIn.fills("password", PASSWORD)).is(200).place())
                .isEqualTo("/desk");
    }

    @Test
    void the_link_works_once_and_can_be_typed_from_paper_as_one_pleases() {
        var link = link(handsOut(centre.registrar()));
        var typed =
                link.substring(0, 10)
                        + link.substring(10).toLowerCase(Locale.ROOT).replace("-", "");
        assertThat(town.passerBy().opens(typed.replace('o', '0')).status()).isEqualTo(200);
        var first = town.passerBy();
        var form = first.opens(link);
        first.sends(filled(form)).is(200);
        assertThat(first.opens(link).is(410).text()).contains(kk().say("claim.over.text"));
        assertThat(first.sends(filled(form)).status()).isEqualTo(410);
    }

    @Test
    void of_two_who_open_one_link_at_once_one_gets_the_account() throws Exception {
        var link = link(handsOut(centre.registrar()));
        var one = town.passerBy();
        var other = town.passerBy();
        var form = filled(one.opens(link));
        var another = filled(other.opens(link)).fills("email", "x" + email);
        var second = CompletableFuture.supplyAsync(() -> other.sends(another).status());
        var answers = List.of(one.sends(form).status(), second.get());
        assertThat(answers).containsOnlyOnce(200);
    }

    @Test
    void a_new_invitation_takes_the_place_of_the_older() {
        var older = link(handsOut(centre.registrar()));
        assertThat(centre.head().opens(address).text())
                .contains(w.say("candidate-account.open", "").substring(0, 15));
        var newer = link(handsOut(centre.head()));
        assertThat(town.passerBy().opens(older).status()).isEqualTo(410);
        assertThat(town.passerBy().opens(newer).status()).isEqualTo(200);
    }

    @Test
    void nothing_is_handed_out_before_the_document_was_looked_at() {
        var again = centre.registrar().sends(centre.registrar().opens(address).sheet("/account"));
        assertThat(again.is(422).problem("identity")).isNotEmpty();
        assertThat(again.page().select("article[lang]")).isEmpty();
        assertThat(town.journal(address)).noneMatch(e -> e.step().endsWith(".AccountInvited"));
    }

    @Test
    void neither_another_centre_nor_a_stranger_a_candidate_an_examiner_hands_out() {
        var sheet = centre.registrar().opens(address).sheet("/account").fills("identity", "yes");
        for (var login : List.of("daniyar", "serik", "aigul", "sergey", "gulnar")) {
            var other = town.stranger(login);
            var token = other.opens("/demonstration").sheet("/demonstration/time").value("_csrf");
            assertThat(other.posts(sheet.forges("_csrf", token)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nor_the_other_centre_for_whoever_this_one_has_entered() {
        var daniyar = town.stranger("daniyar");
        var offer = daniyar.opens("/centre/paper").page().select(".nqs-desk a").last().attr("href");
        var query = offer.replaceFirst(".*\\?", "").replace("&paper=yes", "");
        var theirs = PaperDesk.enters(daniyar, query, iin).is(200).place();
        var page = daniyar.opens(theirs);
        assertThat(page.text()).contains(w.say("candidate-account.elsewhere"));
        assertThat(page.offers("/account")).isFalse();
        var forged = page.sheet("/check").to(page.path() + "/account").forges("identity", "yes");
        var answer = daniyar.sends(forged).is(200);
        assertThat(answer.place()).isEqualTo(theirs);
        assertThat(answer.notice()).contains(w.say("candidate-account.not"));
    }

    @Test
    void whoever_has_an_account_is_not_offered_another() {
        var kamila =
                PaperDesk.filled(PaperDesk.begins(centre.registrar(), centre.offers().getLast()))
                        .fills("iin", "920508444170")
                        .forges("name-checked", "yes");
        var theirs = centre.registrar().sends(kamila).is(200);
        assertThat(theirs.offers("/account")).isFalse();
        var forged =
                theirs.sheet("/check").to(theirs.path() + "/account").forges("identity", "yes");
        assertThat(centre.registrar().sends(forged).is(200).notice())
                .contains(w.say("candidate-account.not"));
    }

    @Test
    void a_wrong_number_is_no_proof_and_many_are_slowed_down_and_end_it() {
        var link = link(handsOut(centre.registrar()));
        var stranger = town.passerBy();
        var right = filled(stranger.opens(link));
        var wrong = right.fills("iin", NewPeople.iin().digits());
        for (int i = 0; i < 5; i++) {
            assertThat(stranger.sends(wrong).is(422).problem("iin"))
                    .contains(kk().say("claim.wrong"));
        }
        assertThat(stranger.sends(right).status()).isEqualTo(429);
        jdbc().sql("update sign_in_try set free_from = clock_timestamp()").update();
        jdbc().sql("update claim set wrong = 19 where person = :p").param("p", person()).update();
        stranger.sends(wrong).is(422);
        assertThat(stranger.sends(right).status()).isEqualTo(410);
        assertThat(town.the(People.class).enteredBy(person())).isPresent();
    }

    @Test
    void after_two_weeks_it_is_over() {
        var link = link(handsOut(centre.registrar()));
        jdbc().sql(
                        "update claim set handed_at = handed_at - interval '15 days',"
                                + " valid_until = valid_until - interval '14 days 1 second'"
                                + " where person = :p")
                .param("p", person())
                .update();
        assertThat(town.passerBy().opens(link).status()).isEqualTo(410);
        assertThat(centre.registrar().opens(address).offers("/account")).isTrue();
    }

    @Test
    void an_address_that_is_another_persons_login_is_refused_and_the_link_goes_on_working() {
        var gani = town.passerBy();
        var form = filled(gani.opens(link(handsOut(centre.registrar()))));
        var again = gani.sends(form.fills("email", "aigul@example.kz")).is(422);
        assertThat(again.problem("email")).contains(kk().say("contacts.taken"));
        assertThat(gani.sends(form).is(200).place()).isEqualTo("/desk");
    }

    @Test
    void the_e_mail_in_the_candidates_language_brings_a_link_of_its_own() {
        handsOut(centre.registrar());
        var mail = newest("gani@example.kz");
        assertThat(mail).contains(kk().say("mail.claim.open")).doesNotContain("Құттыбаев");
        var code = mail.replaceFirst("(?s).*(/kk/claim/[A-Z2-7-]{19}).*", "$1");
        var gani = town.passerBy();
        gani.sends(filled(gani.opens(code).is(200))).is(200);
        assertThat(newest("gani@example.kz")).contains(kk().say("mail.former-address.subject"));
    }

    @Test
    void of_the_link_only_a_hash_is_kept() {
        var code = link(handsOut(centre.registrar())).replaceFirst(".*/", "");
        newest("gani@example.kz");
        assertThat(jdbc().sql("select c::text from claim c").query(String.class).list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
    }

    private Screen handsOut(Window by) {
        return PaperDesk.handsOut(by, address);
    }

    private static String link(Screen sheet) {
        var link = PaperDesk.link(sheet);
        assertThat(link).matches("/kk/claim/([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
        return link;
    }

    private Sheet filled(Screen claim) {
        return claim.sheetHere()
                .fills("iin", iin.digits())
                .fills("email", email)
                .fills("password", PASSWORD);
    }

    private Entry last(String step) {
        var last = town.journal(address).getLast();
        assertThat(last.step()).isEqualTo("recognition.step." + step);
        return last;
    }

    private String newest(String to) {
        var outbox = town.passerBy().opens("/outbox?to=" + to).is(200).page();
        return town.passerBy().opens(outbox.expectFirst("main table a").attr("href")).text();
    }

    /** The language of the application, and so of the sheet and of the e-mail. */
    private Words kk() {
        return town.the(Vocabulary.class).in(Lang.KK);
    }

    private UUID person() {
        return town.known(address).file().candidate();
    }

    private JdbcClient jdbc() {
        return town.the(JdbcClient.class);
    }
}
