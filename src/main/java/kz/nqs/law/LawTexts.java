package kz.nqs.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The wording of the acts, kept with the platform, by act and language. */
@Component
public class LawTexts {
    private final Map<Act, Map<String, ActText>> texts = new EnumMap<>(Act.class);

    LawTexts() {
        for (var act : Act.values()) {
            var byLanguage = new java.util.HashMap<String, ActText>();
            for (var language : new String[] {"kk", "ru"}) {
                read(act, language).ifPresent(text -> byLanguage.put(language, text));
            }
            texts.put(act, Map.copyOf(byLanguage));
        }
    }

    /**
     * Empty where the text is not held in that language: nothing is passed off as a translation.
     */
    public Optional<ActText> text(Act act, Locale language) {
        return Optional.ofNullable(texts.get(act)).map(t -> t.get(language.getLanguage()));
    }

    private static Optional<ActText> read(Act act, String language) {
        var name = "/law/%s_%s.txt".formatted(act.number(), language);
        try (var in = LawTexts.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            ActText.read(
                                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                            .lines()
                                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
