package kz.nqs.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What was found, register by register.
 *
 * @param asked what was typed, as far as it was read
 * @param instead what was looked for in its place because it led nowhere; null: itself
 */
public record Found(String asked, @Nullable String instead, Map<String, Hits> registers) {
    public static final Found NOTHING = new Found("", null, Map.of());

    /** The best of one register; {@code total} is how many there are, shown or not. */
    public record Hits(List<Hit> best, int total) {
        static final Hits NONE = new Hits(List.of(), 0);

        public List<String> keys() {
            return best.stream().map(Hit::key).toList();
        }
    }

    /** An entry as it is shown in a list. */
    public record Hit(String key, String address, @Nullable String code, Bilingual title) {}

    public Hits in(String register) {
        return registers.getOrDefault(register, Hits.NONE);
    }

    /** The text that led here, as the query of an address. */
    public String query() {
        return "?q=" + URLEncoder.encode(instead == null ? asked : instead, StandardCharsets.UTF_8);
    }

    public boolean isEmpty() {
        return registers.isEmpty();
    }
}
