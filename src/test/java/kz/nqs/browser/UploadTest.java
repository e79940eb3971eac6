package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.nqs.centres.Centres;
import kz.nqs.files.Samples;
import kz.nqs.files.StoredFiles;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.Folder.OfDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@Tag("374-4")
@DisplayName("Приказ № 374, пункт 4 — файлы с телефона через плохую сеть")
class UploadTest {
    @LocalServerPort int port;
    @Autowired Attachments attachments;
    @Autowired StoredFiles files;
    private final Journey.House house;

    @Autowired
    UploadTest(
            Vocabulary vocabulary,
            Centres centres,
            Programmes programmes,
            Professions professions) {
        house = new Journey.House(vocabulary, centres, programmes, professions);
    }

    @ParameterizedTest(name = "на языке {0}, ширина экрана {1}")
    @CsvSource({"KK,360,bota,4", "RU,1280,marat,5"})
    void the_network_goes_and_comes_back_and_the_file_is_whole(
            Lang lang, int width, String login, int nth) {
        try (var journey = new Journey(house, port, lang, width, nth)) {
            var candidate = journey.begins_an_application(login).candidate;
            var sent = Samples.pdfOf(3_000_000);
            goes_offline_after(3, candidate);
            candidate.chooses("file-education", "diplom.pdf", sent);
            candidate.page().waitForCondition(() -> lost(candidate));
            LookedAt.inOrder(candidate.page());
            candidate.presses("application.submit").reads("upload.not-yet");
            var progress = candidate.page().locator(".nqs-file progress");
            assertThat(Double.parseDouble(progress.getAttribute("value")))
                    .isGreaterThan(0)
                    .isLessThan(sent.length);
            candidate.page().context().setOffline(false);
            candidate.page().locator(".nqs-file[data-file]").waitFor();
            candidate.finds_the_screen_in_order();
            assertThat(kept(candidate)).isEqualTo(sent);
        }
    }

    @Test
    void the_page_is_left_and_opened_again_and_the_file_goes_on_by_itself() {
        try (var journey = new Journey(house, port, Lang.RU, 360, 6)) {
            var candidate = journey.begins_an_application("saule").candidate;
            var sent = Samples.pdfOf(2_500_000);
            goes_offline_after(3, candidate);
            candidate.chooses("file-work", "kitap.pdf", sent);
            candidate.page().waitForCondition(() -> lost(candidate));
            candidate.page().context().setOffline(false);
            candidate.page().reload();
            candidate.page().locator(".nqs-file[data-file]").waitFor();
            assertThat(kept(candidate)).isEqualTo(sent);
        }
    }

    @Test
    void what_is_refused_says_why_and_what_is_cancelled_is_gone() {
        try (var journey = new Journey(house, port, Lang.KK, 360, 3)) {
            var candidate = journey.begins_an_application("timur").candidate;
            candidate.chooses("file-work", "kitap.pdf", Samples.program());
            candidate.sees(candidate.w().say("files.refused.kind.PROGRAM", "kitap.pdf"));
            candidate.chooses("file-work", "large.pdf", new byte[21 * 1024 * 1024]);
            candidate.sees(candidate.w().say("files.refused.large", "large.pdf", "21", "20"));
            LookedAt.inOrder(candidate.page());
            candidate.presses("upload.close").presses("upload.close");
            goes_offline_after(2, candidate);
            candidate.chooses("file-work", "diplom.pdf", Samples.pdfOf(2_000_000));
            candidate.page().waitForCondition(() -> lost(candidate));
            candidate.presses("upload.cancel");
            assertThat(candidate.page().locator(".nqs-file").count()).isZero();
            candidate.page().context().setOffline(false);
            assertThat(attachments.all(new OfDraft(draft(candidate)))).isEmpty();
        }
    }

    /** So many pieces arrive; then the network is gone. */
    static void goes_offline_after(int pieces, Visitor visitor) {
        var arrived = new AtomicInteger();
        visitor.page()
                .route(
                        "**/uploads/*",
                        route -> {
                            if (route.request().method().equals("PATCH")
                                    && arrived.incrementAndGet() == pieces) {
                                visitor.page().context().setOffline(true);
                                route.abort();
                            } else {
                                route.resume();
                            }
                        });
    }

    static boolean lost(Visitor visitor) {
        var beginning = visitor.w().say("upload.lost", "%").split("%", 2)[0].split("\\.")[0];
        var lines = visitor.page().locator(".nqs-file__meta").allInnerTexts();
        return lines.stream().anyMatch(line -> line.startsWith(beginning));
    }

    private byte[] kept(Visitor visitor) {
        var folder = new OfDraft(draft(visitor));
        return files.content(attachments.all(folder).getFirst().file());
    }

    private static UUID draft(Visitor visitor) {
        return UUID.fromString(visitor.page().url().replaceFirst(".*/", ""));
    }
}
