package kz.nqs.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.files.Samples;
import kz.nqs.files.StoredFiles;
import kz.nqs.journal.Journal;
import kz.nqs.recognition.Attachment;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Folder.OfDraft;
import kz.nqs.recognition.RecognitionCases;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PlatformTest
@Tag("374-4")
@DisplayName("Приказ № 374, пункт 4 — копии документов: по частям, целиком, только для своих")
class CopiesOfDocumentsTest extends Journeys {
    private static final int PIECE = 128 * 1024;

    @Test
    void interrupted_at_every_piece_a_copy_arrives_as_it_was_and_goes_with_the_application() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var sender = Sender.at(candidate.window(), form1);
        var sent = Samples.pdfOf(5 * PIECE);
        var upload = Sender.location(sender.begins("EDUCATION", "Диплом №1 (әіңғүұқөһ).pdf", sent));
        var last = sender.asks(upload);
        for (int at = 0; at < sent.length; at += PIECE) {
            assertThat(Sender.offset(sender.asks(upload))).isEqualTo(at);
            var piece = Arrays.copyOfRange(sent, at, Math.min(sent.length, at + PIECE));
            last = sender.sends(upload, at, piece);
            var repeated = sender.sends(upload, at, piece);
            assertThat(repeated.statusCode()).isEqualTo(409);
            assertThat(Sender.offset(repeated)).isEqualTo(at + piece.length);
        }
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(sender.sends(upload, sent.length, new byte[0]).statusCode())
                .as("the answer to the last piece was lost")
                .isEqualTo(200);
        var line = Jsoup.parse(new String(last.body(), UTF_8));
        assertThat(line.select(".nqs-file__name").text()).isEqualTo("Диплом №1 (әіңғүұқөһ).pdf");
        var here = candidate.window().opens(form1.place()).is(200);
        assertThat(here.page().select("li[data-file]")).hasSize(1);
        var filed = candidate.window().sends(candidate.fills(here)).is(200);
        var copy = filed.page().expectFirst("a[href*=/attachments/]:contains(№1)").attr("href");
        var whole = candidate.window().get(copy);
        assertThat(whole.body()).isEqualTo(sent);
        assertThat(whole.headers().map())
                .containsEntry("content-type", List.of("application/pdf"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-security-policy", List.of("sandbox; default-src 'none'"));
        assertThat(whole.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D0%94%D0%B8%D0%BF");
        assertThat(town.journal(filed.place()).getFirst().details().get("files"))
                .contains(Sender.sha256(sent) + " Диплом №1 (әіңғүұқөһ).pdf")
                .contains(Sender.sha256(Candidate.PDF) + " kitap.pdf");
        assertThat(centre.registrar().opens(filed.place()).text()).contains(Sender.sha256(sent));
    }

    @Test
    void a_photograph_is_shown_upright_and_handed_out_as_it_was() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var photograph = Samples.photograph(400, 300, 6);
        var answer = Sender.at(candidate.window(), form1).attaches("WORK", "снимок", photograph);
        var line = Jsoup.parse(new String(answer.body(), UTF_8));
        var preview = candidate.window().get(line.expectFirst("a[href*=/previews/]").attr("href"));
        assertThat(preview.headers().firstValue("content-type")).hasValue("image/jpeg");
        assertThat(preview.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("inline;");
        assertThat(extent(preview.body())).isEqualTo("300x400");
        var whole = candidate.window().get(line.expectFirst("a[href*=/attachments/]").attr("href"));
        assertThat(whole.body()).isEqualTo(photograph);
        assertThat(whole.headers().firstValue("content-disposition").orElseThrow())
                .contains(".jpg");
    }

    @Test
    void heic_is_kept_and_said_to_be_without_a_picture() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var heic = Samples.heic("heic", "mif1heic");
        Sender.at(candidate.window(), form1).attaches("WORK", "IMG_0001.HEIC", heic);
        var here = candidate.window().opens(form1.place());
        assertThat(here.text()).contains(w.say("attachment.not-drawn", "HEIC"));
        var copy = here.page().expectFirst("li[data-file] a[href*=/attachments/]").attr("href");
        assertThat(candidate.window().get(copy).body()).isEqualTo(heic);
        assertThat(candidate.window().get(copy.replace("/attachments/", "/previews/")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_program_named_like_a_document_is_refused_by_what_it_is() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var refused =
                Sender.at(candidate.window(), form1)
                        .attaches("EDUCATION", "diplom.pdf", Samples.program());
        assertThat(refused.statusCode()).isEqualTo(422);
        var why = w.say("files.refused.kind.PROGRAM", "diplom.pdf");
        assertThat(new String(refused.body(), UTF_8)).isEqualTo(why);
        var plain =
                candidate
                        .fills(form1)
                        .without("file-education")
                        .attaches("file-education", "diplom.pdf", Samples.program());
        var again = candidate.window().sends(plain).is(422);
        assertThat(again.problem("file-education")).contains(why);
        assertThat(again.summary()).containsExactly(why);
        assertThat(again.page().select("li[data-file]").eachText()).hasSize(1);
    }

    @Test
    void twenty_one_megabytes_are_refused_with_the_number_in_either_way() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var large = new byte[21 * 1024 * 1024];
        var refused = Sender.at(candidate.window(), form1).begins("WORK", "a.pdf", large);
        assertThat(refused.statusCode()).isEqualTo(422);
        var why = w.say("files.refused.large", "a.pdf", "21", "20");
        assertThat(new String(refused.body(), UTF_8)).isEqualTo(why).contains("21 МБ");
        var plain = form1.sheetHere().attaches("file-work", "a.pdf", large).presses("do", "save");
        var again = candidate.window().sends(plain).is(422);
        assertThat(again.problem("file-work")).contains(why);
    }

    @Test
    void twenty_megabytes_arrive_whole() {
        var candidate = town.candidate();
        var sent = Samples.pdfOf(19_900_000);
        var form1 = candidate.begins();
        var answer = Sender.at(candidate.window(), form1).attaches("WORK", "large.pdf", sent);
        assertThat(answer.statusCode()).isEqualTo(200);
        var copy = candidate.window().opens(form1.place()).page();
        var whole = copy.expectFirst("li[data-file] a[href*=/attachments/]").attr("href");
        assertThat(candidate.window().get(whole).body()).isEqualTo(sent);
    }

    @Test
    void what_has_not_come_whole_is_finished_or_taken_away_before_submitting() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var sender = Sender.at(candidate.window(), form1);
        var sent = Samples.pdfOf(2 * PIECE);
        var upload = Sender.location(sender.begins("EARLIER_DOCUMENT", "ескі.pdf", sent));
        sender.sends(upload, 0, Arrays.copyOf(sent, PIECE));
        var again = candidate.window().sends(candidate.fills(form1)).is(422);
        assertThat(again.summary()).containsExactly(w.say("attachment.unfinished", "ескі.pdf"));
        assertThat(again.text()).contains(w.say("attachment.interrupted", "49"));
        assertThat(Sender.offset(sender.begins("EARLIER_DOCUMENT", "ескі.pdf", sent)))
                .as("chosen once more it goes on")
                .isEqualTo(PIECE);
        var without = again.sheetWith("button[value^=remove]:contains(ескі.pdf)");
        assertThat(candidate.window().sends(without).is(200).text()).doesNotContain("ескі.pdf");
        assertThat(sender.asks(upload).statusCode()).isEqualTo(404);
        assertThat(sender.sends(upload, PIECE, new byte[1]).statusCode()).isEqualTo(404);
    }

    @Test
    void a_copy_can_be_cancelled_on_its_way() {
        var candidate = town.candidate();
        var sender = Sender.at(candidate.window(), candidate.begins());
        var upload = Sender.location(sender.begins("WORK", "a.pdf", Samples.pdf(1)));
        assertThat(sender.takesBack(upload).statusCode()).isEqualTo(204);
        assertThat(sender.takesBack(upload).statusCode()).isEqualTo(204);
        assertThat(sender.asks(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void with_a_draft_that_is_discarded_its_copies_are_gone() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var sender = Sender.at(candidate.window(), form1);
        sender.attaches("EDUCATION", "diplom.pdf", Samples.pdf(1));
        var file = town.the(Attachments.class).all(new OfDraft(Town.id(form1.place()))).getFirst();
        var upload = Sender.location(sender.begins("WORK", "a.pdf", Samples.pdfOf(PIECE)));
        candidate.window().sends(form1.sheet("/discard")).is(200);
        assertThat(town.the(StoredFiles.class).upload(file.file())).isEmpty();
        assertThat(sender.asks(upload).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asel", "daniyar", "kanat"})
    void the_copies_of_a_draft_are_for_nobody_else_and_the_attempt_is_journaled(String login) {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var sender = Sender.at(candidate.window(), form1);
        var begun = Sender.location(sender.begins("WORK", "a.pdf", Samples.pdfOf(PIECE)));
        sender.attaches("EDUCATION", "diplom.pdf", Samples.pdf(1));
        var draft = Town.id(form1.place());
        var copy = town.the(Attachments.class).all(new OfDraft(draft)).getFirst();
        var stranger = town.stranger(login);
        for (var kind : List.of("/attachments/", "/previews/")) {
            var address = form1.place() + kind + copy.id();
            assertThat(candidate.window().get(address).statusCode()).isEqualTo(200);
            assertThat(stranger.get(address).statusCode()).isEqualTo(404);
            assertThat(town.passerBy().get(address).statusCode()).isEqualTo(302);
        }
        var theirs = sender.by(stranger);
        assertThat(theirs.asks(begun).statusCode()).isEqualTo(404);
        assertThat(theirs.sends(begun, 0, new byte[1]).statusCode()).isEqualTo(404);
        assertThat(theirs.takesBack(begun).statusCode()).isEqualTo(404);
        assertThat(theirs.begins("WORK", "b.pdf", Samples.pdf(1)).statusCode()).isEqualTo(404);
        assertThat(Sender.offset(sender.asks(begun))).isZero();
        assertThat(town.the(Journal.class).of(RecognitionCases.ROOM, draft))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(entry -> entry.step().equals("recognition.step.StrangerAsked"));
    }

    @Test
    void one_draft_does_not_reach_into_another() {
        var one = town.candidate();
        var other = town.candidate();
        var theirs = Sender.at(other.window(), other.begins());
        var form1 = one.begins();
        var mine = Sender.at(one.window(), form1);
        var upload = Sender.location(theirs.begins("WORK", "a.pdf", Samples.pdf(1)));
        var crossed = mine.uploads() + upload.substring(upload.lastIndexOf('/'));
        assertThat(mine.asks(crossed).statusCode()).isEqualTo(404);
        assertThat(mine.sends(crossed, 0, Samples.pdf(1)).statusCode()).isEqualTo(404);
        assertThat(mine.takesBack(crossed).statusCode()).isEqualTo(204);
        assertThat(theirs.asks(upload).statusCode()).as("still there").isEqualTo(204);
    }

    @Test
    void without_its_token_nothing_is_taken() {
        var candidate = town.candidate();
        var sender = Sender.at(candidate.window(), candidate.begins());
        var upload = Sender.location(sender.begins("WORK", "a.pdf", Samples.pdf(1)));
        var headers = new String[] {"Upload-Offset", "0"};
        var window = candidate.window();
        assertThat(window.asks("PATCH", upload, Samples.pdf(1), headers).statusCode())
                .isEqualTo(403);
        assertThat(window.asks("DELETE", upload, new byte[0]).statusCode()).isEqualTo(403);
        assertThat(Sender.offset(sender.asks(upload))).isZero();
    }

    @Test
    void what_no_script_sends_is_never_a_fault() {
        var candidate = town.candidate();
        var sender = Sender.at(candidate.window(), candidate.begins());
        var upload = Sender.location(sender.begins("WORK", "a.pdf", Samples.pdf(1)));
        assertThat(sender.begins("NOTHING", "a.pdf", 1, "").statusCode()).isBetween(400, 499);
        assertThat(sender.begins("WORK", "a.pdf", -1, "").statusCode()).isEqualTo(422);
        assertThat(sender.begins("WORK", "\0", 1, "x").statusCode()).isBetween(201, 499);
        assertThat(sender.sends(upload, -1, new byte[1]).statusCode()).isEqualTo(413);
        assertThat(sender.sends(upload, 0, new byte[(1 << 20) + 1]).statusCode()).isEqualTo(413);
        assertThat(sender.sends(sender.uploads() + "/1", 0, new byte[1]).statusCode())
                .isEqualTo(404);
        assertThat(Sender.offset(sender.asks(upload))).isZero();
    }

    @Test
    @Tag("374-5d")
    void a_copy_added_while_putting_right_comes_to_the_centre_with_the_application() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var registrar = centre.registrar();
        registrar.sends(Centre.remark(registrar.opens(address), "мөр жоқ")).is(200);
        var form = candidate.window().opens(address + "/correct").is(200);
        var sender = Sender.at(candidate.window(), form);
        var sent = Samples.png(30, 20);
        sender.attaches("WORK", "мөр.png", sent);
        sender.attaches("WORK", "қате.png", Samples.png(20, 30));
        assertThat(registrar.opens(address).text()).doesNotContain("мөр.png");
        var folder = new OfCase(Town.id(address));
        var added = named(town.the(Attachments.class).all(folder)).get("мөр.png");
        assertThat(registrar.get(address + "/attachments/" + added).statusCode()).isEqualTo(404);
        var here = candidate.window().opens(address + "/correct").is(200);
        assertThat(here.page().select("button[value^=remove]")).as("not the filed ones").hasSize(2);
        var left = candidate.window().sends(here.sheetWith("button:contains(қате.png)")).is(200);
        assertThat(left.text()).doesNotContain("қате.png").contains("мөр.png");
        var right = left.sheetHere().fills("consent", "yes");
        candidate.window().sends(right).is(200);
        assertThat(registrar.get(address + "/attachments/" + added).body()).isEqualTo(sent);
        assertThat(town.journal(address).getLast().details().get("files"))
                .isEqualTo(Sender.sha256(sent) + " мөр.png");
        assertThat(sender.begins("WORK", "кеш.png", sent).statusCode())
                .as("handed in")
                .isEqualTo(422);
    }

    @Test
    void after_submitting_nothing_is_put_in_or_taken_out() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var sender = Sender.at(candidate.window(), form1);
        var address = candidate.window().sends(candidate.fills(form1)).is(200).place();
        var filed = town.attachments(address).getFirst();
        assertThat(sender.begins("WORK", "кеш.pdf", Samples.pdf(1)).statusCode()).isEqualTo(422);
        sender.takesBack(sender.uploads() + "/" + filed.id());
        assertThat(candidate.window().get(address + "/attachments/" + filed.id()).body())
                .isEqualTo(Candidate.PDF);
        assertThat(
                        candidate
                                .window()
                                .get(form1.place() + "/attachments/" + filed.id())
                                .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, UUID> named(List<Attachment> attachments) {
        return attachments.stream()
                .collect(java.util.stream.Collectors.toMap(Attachment::name, Attachment::id));
    }

    private static String extent(byte[] jpeg) {
        try {
            var picture = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(jpeg));
            return picture.getWidth() + "x" + picture.getHeight();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
