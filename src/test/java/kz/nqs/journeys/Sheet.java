package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A form of a page as a browser would send it, being filled in; each change makes another. */
final class Sheet {
    private static final String BOUNDARY = "----nqs-journey-7f3a1c";
    private final Element form;
    private final List<Field> fields;

    /** One field as it is sent; of a file its name and bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Field(String name, String value, String file, byte[] bytes) {}

    private Sheet(Element form, List<Field> fields) {
        this.form = form;
        this.fields = List.copyOf(fields);
    }

    static Sheet of(Element form) {
        return new Sheet(
                form,
                form.select("[name]").stream()
                        .filter(Sheet::isSent)
                        .map(element -> text(element.attr("name"), valueOf(element)))
                        .toList());
    }

    String action() {
        return form.attr("action");
    }

    /** Types or chooses what the form offers. */
    Sheet fills(String field, String value) {
        var offered = form.select("[name='" + field + "']");
        assertThat(offered).as("the form offers " + field).isNotEmpty();
        if (offered.is("[type=radio], [type=checkbox]")) {
            assertThat(offered.eachAttr("value")).as(field).contains(value);
        }
        return forges(field, value);
    }

    /** Sends what the page does not offer, as whoever writes the request by hand. */
    Sheet forges(String field, String value) {
        return without(field).with(text(field, value));
    }

    /** One more value under the same name. */
    Sheet adds(String field, String value) {
        assertThat(form.select("[name='%s'][value='%s']".formatted(field, value))).isNotEmpty();
        return with(text(field, value));
    }

    Sheet chooses(String field, String label) {
        var option =
                form.select("select[name='" + field + "'] option").stream()
                        .filter(o -> o.text().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(field + " has no " + label));
        return forges(field, option.val());
    }

    Sheet without(String field) {
        return new Sheet(form, fields.stream().filter(f -> !f.name().equals(field)).toList());
    }

    Sheet attaches(String field, String file, byte[] bytes) {
        assertThat(form.select("[type=file][name='" + field + "']")).as(field).isNotEmpty();
        return with(new Field(field, "", file, bytes));
    }

    Sheet presses(String name, String value) {
        return name.isEmpty() ? this : forges(name, value);
    }

    /** The same fields sent to another address. */
    Sheet to(String action) {
        return new Sheet(form.clone().attr("action", action), fields);
    }

    String value(String field) {
        return fields.stream()
                .filter(f -> f.name().equals(field))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    Sheet multipart() {
        return new Sheet(form.clone().attr("enctype", "multipart/form-data"), fields);
    }

    Sheet urlencoded() {
        return new Sheet(form.clone().removeAttr("enctype"), fields);
    }

    /** Values that can be chosen for the field, in order. */
    List<String> choices(String field) {
        return form
                .select("input[name='%1$s'], select[name='%1$s'] option".formatted(field))
                .stream()
                .map(Element::val)
                .toList();
    }

    String contentType() {
        return isMultipart()
                ? "multipart/form-data; boundary=" + BOUNDARY
                : "application/x-www-form-urlencoded";
    }

    BodyPublisher body() {
        return BodyPublishers.ofByteArray(bytes());
    }

    byte[] bytes() {
        return isMultipart() ? parts() : bytes(encoded());
    }

    private String encoded() {
        return fields.stream()
                .map(f -> encoded(f.name()) + "=" + encoded(f.value()))
                .collect(Collectors.joining("&"));
    }

    private byte[] parts() {
        var body = new ByteArrayOutputStream();
        for (var field : fields) {
            body.writeBytes(bytes("--" + BOUNDARY + "\r\n" + head(field) + "\r\n\r\n"));
            body.writeBytes(field.file() == null ? bytes(field.value()) : field.bytes());
            body.writeBytes(bytes("\r\n"));
        }
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static String head(Field field) {
        var head = "Content-Disposition: form-data; name=\"%s\"".formatted(field.name());
        return field.file() == null
                ? head
                : head
                        + "; filename=\"%s\"\r\nContent-Type: application/octet-stream"
                                .formatted(field.file());
    }

    private boolean isMultipart() {
        return form.attr("enctype").equals("multipart/form-data");
    }

    private Sheet with(Field field) {
        var more = new ArrayList<>(fields);
        more.add(field);
        return new Sheet(form, more);
    }

    private static Field text(String name, String value) {
        return new Field(name, value, null, null);
    }

    private static boolean isSent(Element element) {
        return switch (element.normalName()) {
            case "input" ->
                    switch (element.attr("type")) {
                        case "radio", "checkbox" -> element.hasAttr("checked");
                        case "file", "submit", "button" -> false;
                        default -> true;
                    };
            case "select", "textarea" -> true;
            default -> false;
        };
    }

    private static String valueOf(Element element) {
        if (!element.nameIs("select")) {
            return element.val();
        }
        var chosen = element.selectFirst("option[selected]");
        return (chosen == null ? element.expectFirst("option") : chosen).val();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
