package kz.nqs.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.journal.Author;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.law.Act;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Iin;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.participants.Role;
import kz.nqs.participants.Somebody;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@Tag("374-F2")
@DisplayName("Приказ № 374, приложение 2 — проверка документа по QR-коду и серийному номеру")
class VerificationTest {
    @Autowired Certificates certificates;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationContext platform;
    @Autowired People people;
    @Autowired Clock clock;

    @Value("${local.server.port}")
    int port;

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .followRedirects(Redirect.NEVER)
                    .cookieHandler(new CookieManager())
                    .build();

    @Test
    void the_scanned_address_answers_in_the_language_of_the_telephone() throws Exception {
        var serial = issued().serial();
        assertThat(location("/V/" + serial, "ru-RU,ru;q=0.9")).isEqualTo("/ru/v/" + serial);
        assertThat(location("/v/" + serial, "en,kk;q=0.5,ru;q=0.4")).isEqualTo("/kk/v/" + serial);
        assertThat(location("/V/" + serial, "de")).isEqualTo("/kk/v/" + serial);
        assertThat(location("/V/%D0%B0%22%3E", "ru")).isEqualTo("/ru/v/%D0%B0%22%3E");
    }

    @Test
    void a_valid_document_shows_what_when_and_by_whom_but_not_the_whole_name() throws Exception {
        var document = issued();
        var response = get("/ru/v/" + document.serial());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        var page = Jsoup.parse(response.body());
        assertThat(page.selectFirst(".nqs-doc--valid")).isNotNull();
        assertThat(page.text())
                .contains("Документ действует")
                .contains("Электрогазосварщик", "4-й уровень", "Әбдіғаппарова Ғ. Ө.")
                .contains("ТОО «Центр признания", "0042", "07.12.2026", "время Казахстана")
                .contains("до " + day(document.validUntil()) + " включительно")
                .doesNotContain("Ғазиза", "Өмірқұлқызы", "ИИН");
        assertThat(page(document, "/kk/v/").text())
                .contains("Құжат қолданыста", "Электр-газбен дәнекерлеуші", "4-деңгейі")
                .contains(day(document.validUntil()) + " күніне дейін (осы күнді қоса алғанда)");
    }

    @Test
    void an_expired_document_is_said_to_have_expired() throws Exception {
        var document = issued();
        var yesterday = LocalDate.now(clock).minusDays(1);
        jdbc.sql(
                        """
                        update recognition_document set issued_on = :from, valid_until = :until
                        where recognition = :recognition
                        """)
                .param("from", yesterday.minusYears(5))
                .param("until", yesterday)
                .param("recognition", document.content().recognition())
                .update();
        var page = page(document, "/ru/v/");
        assertThat(page.selectFirst(".nqs-doc--expired")).isNotNull();
        assertThat(page.text())
                .contains("Срок документа истёк", "Последний день – " + day(yesterday));
        assertThat(page(document, "/kk/v/").text()).contains("Құжаттың мерзімі өткен");
    }

    @Test
    void an_annulled_document_is_said_to_be_annulled() throws Exception {
        var document = issued();
        var head = new Author(UUID.randomUUID(), UUID.randomUUID(), "Ғалымжан Һ. Ң.", "HEAD");
        certificates.annul(document.serial(), head, Act.ORDER_374.paragraph("22"));
        var page = page(document, "/ru/v/");
        assertThat(page.selectFirst(".nqs-doc--annulled")).isNotNull();
        assertThat(page.text()).contains("Документ аннулирован с " + day(LocalDate.now(clock)));
        assertThat(page(document, "/kk/v/").text()).contains("Құжаттың күші жойылған");
    }

    @Test
    void an_unknown_number_is_not_found_and_the_page_helps() throws Exception {
        var response = get("/ru/v/25110-72120003-4-071226-0042-99999999");
        assertThat(response.statusCode()).isEqualTo(404);
        var page = Jsoup.parse(response.body());
        assertThat(page.selectFirst(".nqs-doc--unknown")).isNotNull();
        assertThat(page.text()).contains("Такой документ не найден", "Проверьте:");
        assertThat(page.select("#number").val()).isEqualTo("25110-72120003-4-071226-0042-99999999");
        assertThat(page.select(".govuk-error-message")).isEmpty();
    }

    @Test
    void a_number_of_which_the_ordinal_alone_is_right_is_unknown() throws Exception {
        var serial = issued().serial().toString();
        var level = serial.charAt(15) == '3' ? '4' : '3';
        for (var forged :
                new String[] {
                    serial.substring(0, 15) + level + serial.substring(16),
                    serial.replaceFirst("-(\\d{4})-(\\d{8})$", "-9999-$2")
                }) {
            assertThat(forged).isNotEqualTo(serial);
            assertThat(get("/ru/v/" + forged).statusCode()).as(forged).isEqualTo(404);
        }
    }

    @Test
    void the_form_forgives_how_the_number_was_typed() throws Exception {
        var serial = issued().serial();
        var typed = " № " + serial.toString().replace("-", " — ").replace("0", "О");
        assertThat(location("/kk/verify?number=" + encoded(typed), "ru"))
                .isEqualTo("/kk/v/" + serial);
        assertThat(location("/kk/verify?number=" + encoded("HTTPS://X.KZ/V/" + serial), "ru"))
                .isEqualTo("/kk/v/" + serial);
        assertThat(get("/ru/v/" + serial.toString().replace("-", "")).statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_read_comes_back_with_a_message_at_the_field() throws Exception {
        var odd = "\"><script>alert(1)</script>";
        var response = get("/ru/verify?number=" + encoded(odd));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain("<script>alert");
        var page = Jsoup.parse(response.body());
        assertThat(page.select("#number").val()).isEqualTo(odd);
        assertThat(page.select("#number-error").text()).contains("32 цифры");
        assertThat(Jsoup.parse(get("/kk/verify?number=").body()).select("#number-error").text())
                .contains("Сериялық нөмірді енгізіңіз");
        assertThat(get("/ru/verify").statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_read_in_an_address_is_not_found_and_stays_text() throws Exception {
        var response = get("/ru/v/" + encoded("<b>диплом"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("<b>диплом").contains("&lt;b");
        assertThat(Jsoup.parse(response.body()).select("#number-error").text()).isNotEmpty();
    }

    @Test
    void the_paper_is_for_its_holder_and_the_centre_that_issued_it() throws Exception {
        var holder = person("880101300018");
        var stranger = person("880101300030");
        var centre =
                new Body(UUID.randomUUID(), BodyKind.RECOGNITION_CENTRE, new Bilingual("Т", "Ц"));
        people.addBody(centre);
        var registrar = Somebody.registered(platform).working(centre.id(), Role.REGISTRAR);
        var content = Examples.of(holder, centre.id(), "7212-0-003", 5);
        var serial = issue(content).serial();
        var address = "/ru/desk/documents/" + serial + ".pdf";
        assertThat(get(address).headers().firstValue("Location").orElseThrow())
                .endsWith("/ru/sign-in");
        signIn(holder);
        var response = browser.send(request(address, "ru"), BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(response.body()).isEqualTo(certificates.paper(serial));
        var read = registrar.entersForTheFirstTime().visitor().get(address);
        assertThat(read.headers().firstValue("Content-Type")).contains("application/pdf");
        signIn(stranger);
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(get("/ru/desk/documents/none.pdf").statusCode()).isEqualTo(404);
    }

    private UUID person(String digits) {
        var id = UUID.randomUUID();
        var iin = rightIin(digits);
        var person =
                new Person(
                        id,
                        iin,
                        "Ли А.",
                        LocalDate.of(1988, 1, 1),
                        login(id),
                        "+7 700 000 00 00",
                        "",
                        Lang.KK);
        assertThat(people.register(person, login(id), "ұзын сөйлем құпиясөз")).isTrue();
        return id;
    }

    /** A number with these first eleven digits or, where they can have none, with the next. */
    private static Iin rightIin(String digits) {
        var number = Long.parseLong(digits.substring(0, 11));
        while (true) {
            for (int control = 0; control < 10; control++) {
                var iin = Iin.typed("%011d%d".formatted(number, control));
                if (iin.isPresent()) {
                    return iin.get();
                }
            }
            number++;
        }
    }

    private static String login(UUID id) {
        return id + "@example.kz";
    }

    private void signIn(UUID person) throws Exception {
        var form = Jsoup.parse(get("/ru/sign-in").body()).select("input[name=_csrf]").val();
        var body =
                "_csrf=%s&login=%s&password=%s"
                        .formatted(
                                encoded(form),
                                encoded(login(person)),
                                encoded("ұзын сөйлем құпиясөз"));
        var request =
                HttpRequest.newBuilder(uri("/ru/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        assertThat(browser.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(303);
    }

    private RecognitionDocument issued() {
        return issue(Examples.locksmith());
    }

    private RecognitionDocument issue(ToIssue content) {
        return Objects.requireNonNull(transaction.execute(_ -> certificates.issue(content)));
    }

    private Document page(RecognitionDocument document, String path) throws Exception {
        return Jsoup.parse(get(path + document.serial()).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path, "kk"), BodyHandlers.ofString());
    }

    private String location(String path, String languages) throws Exception {
        var response = browser.send(request(path, languages), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private HttpRequest request(String path, String languages) {
        return HttpRequest.newBuilder(uri(path)).header("Accept-Language", languages).build();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String day(@Nullable LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(Objects.requireNonNull(day));
    }
}
