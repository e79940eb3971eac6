package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import kz.nqs.post.MailServer;
import kz.nqs.post.PostOffice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-6a")
@DisplayName("Электронная почта приходит на языке, который выбрал человек")
class LettersLanguageTest extends Journeys {

    @Test
    void whoever_signs_in_the_other_language_is_written_to_in_it() throws Exception {
        var inKazakh = new Town(platform, Lang.KK).candidate();
        var russian = inKazakh.window().opens("/ru/desk").is(200);
        assertThat(russian.path()).startsWith("/ru/");
        var form1 = inKazakh.window().opens("/ru" + inKazakh.begins().place());
        var filed = inKazakh.window().sends(inKazakh.fills(form1).fills("language", "ru"));
        var address = filed.is(200).place();
        assertThat(appointedByMail(address, inKazakh).getSubject())
                .isEqualTo(town.letters(address).getLast().title().ru());
    }

    @Test
    void what_is_chosen_in_the_account_goes_before_it() throws Exception {
        var candidate = town.candidate();
        var account = candidate.window().opens("/account").is(200);
        assertThat(account.sheet("/account/letters").value("letters")).isEqualTo("ru");
        var chosen = account.sheet("/account/letters").fills("letters", "kk");
        var said = candidate.window().sends(chosen).is(200);
        assertThat(said.notice()).contains(w.say("account.letters.chosen"));
        assertThat(said.sheet("/account/letters").value("letters")).isEqualTo("kk");
        var address = candidate.applies();
        assertThat(appointedByMail(address, candidate).getSubject())
                .isEqualTo(town.letters(address).getLast().title().kk());
    }

    private MimeMessage appointedByMail(String address, Candidate candidate) throws Exception {
        var office = new PostOffice(platform);
        centre.appoints(address, candidate);
        try (var server = MailServer.running()) {
            office.delivers(server.carrier());
            return server.received().getLast();
        }
    }
}
