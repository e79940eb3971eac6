package kz.nqs.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What the orders ask for, one obligation an id: {@code conformance/requirements.tsv}. */
final class Requirements {
    static final Pattern LOOKS_LIKE_ID = Pattern.compile("\\d{3}-.*");

    private Requirements() {}

    /** One obligation; the order's number begins its id. */
    record Requirement(String id, String obligation) {
        String order() {
            return id.substring(0, 3);
        }
    }

    static List<Requirement> all() {
        var source = Requirements.class.getResourceAsStream("/conformance/requirements.tsv");
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(source), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .map(row -> new Requirement(row[0], row[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
