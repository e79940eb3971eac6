package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.language.Bilingual;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@DisplayName("Приказ № 374 — письма кандидату, на двух языках")
class LettersOfOrder374Test {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private final House house;

    @Autowired
    LettersOfOrder374Test(ApplicationContext platform) {
        house = new House(platform);
    }

    @Test
    @Tag("374-5c")
    void remarks_say_what_to_put_right_and_by_which_day() {
        var id = house.filed(house.somebody());
        house.take(id, new SendRemarks(Examples.REMARKS), house.registrar());
        var last = ((Recognition.Returned) house.now(id).state()).correction().lastDay();
        var letter = letter(id, "5(3)");
        says(letter.body(), "кітапша оқылмайды", DAY.format(last), house.file(id).number());
        assertThat(letter.signedBy()).isEqualTo(house.registrar().name());
    }

    @Test
    @Tag("374-5e")
    void a_refusal_is_signed_by_the_head_gives_its_reason_and_says_how_to_complain() {
        var id = house.filed(house.somebody());
        house.take(id, new SendRemarks(Examples.REMARKS), house.registrar());
        house.pass(4);
        house.take(id, new RefuseContract("кітапша сол қалпында"), house.head());
        var letter = letter(id, "5(5)");
        assertThat(letter.signedBy()).isEqualTo(house.head().name());
        says(letter.body(), "кітапша сол қалпында");
        assertThat(letter.body().ru())
                .contains("Административным процедурно-процессуальным кодексом");
        assertThat(letter.body().kk()).contains("Әкімшілік рәсімдік-процестік кодекс");
    }

    @Test
    @Tag("374-5b")
    void an_offer_says_the_number_of_the_contract_and_by_which_day_to_accept_it() {
        var id = house.filed(house.somebody());
        var cases = house.the(Contracts.class);
        House.done(cases.offer(id, house.now(id).version(), "", house.registrar()));
        var offered = (Recognition.Offered) house.now(id).state();
        says(
                letter(id, "5(2)").body(),
                "№ " + offered.contract(),
                DAY.format(offered.conclusion().lastDay()));
    }

    @Test
    @Tag("374-6a")
    void an_appointment_says_date_time_and_place() {
        var id = house.appointed(house.somebody());
        var hearing = ((Recognition.Appointed) house.now(id).state()).hearing();
        says(letter(id, "6(1)").body(), DAY.format(hearing.day()), "10:00", hearing.place());
    }

    @Test
    @Tag("374-10")
    void an_appointment_offers_access_to_persons_with_disabilities() {
        var body = letter(house.appointed(house.somebody()), "6(1)").body();
        assertThat(body.ru()).contains("доступно лицам с инвалидностью", "особые условия");
        assertThat(body.kk()).contains("мүгедектігі бар адамдар");
    }

    @Test
    void the_day_on_which_a_letter_was_first_opened_stands() {
        var id = house.appointed(house.somebody());
        var letters = house.the(Letters.class);
        var letter = house.letters(id).getFirst();
        assertThat(letter.receivedAt()).isNull();
        letters.opened(letter.id());
        var received = letters.letter(letter.id()).orElseThrow().receivedAt();
        letters.opened(letter.id());
        assertThat(received).isNotNull();
        assertThat(letters.letter(letter.id()).orElseThrow().receivedAt()).isEqualTo(received);
    }

    private Letter letter(UUID id, String place) {
        var letter = house.letters(id).getLast();
        assertThat(letter.basis()).isEqualTo(ORDER_374.paragraph(place));
        assertThat(letter.addressee()).isEqualTo(house.file(id).candidate());
        return letter;
    }

    private static void says(Bilingual body, String... words) {
        assertThat(body.kk()).contains(words);
        assertThat(body.ru()).contains(words);
    }
}
