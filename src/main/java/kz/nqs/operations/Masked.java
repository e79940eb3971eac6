package kz.nqs.operations;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * The log is written in English: what is Cyrillic in it came from a person, and so did e-mail
 * addresses and long numbers. Whatever a library says of them, they are not written down.
 */
final class Masked implements StructuredLoggingJsonMembersCustomizer<Object> {
    private static final Pattern PERSONAL =
            Pattern.compile(
                    "[\\u0400-\\u04FF]+|\\S+@\\S+|(?<![\\w-])\\+?\\d[\\d ()]{8,}\\d(?![\\w-])");

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(
                JsonWriter.ValueProcessor.of(
                        String.class, said -> said == null ? null : text(said)));
    }

    static String text(String said) {
        return PERSONAL.matcher(said).replaceAll("…");
    }
}
