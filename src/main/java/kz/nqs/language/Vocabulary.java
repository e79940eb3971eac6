package kz.nqs.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The messages of all rooms, {@code messages/ROOM_{kk,ru}.properties}, for each language. */
@Component
public class Vocabulary {
    private final Map<Lang, Words> words = new EnumMap<>(Lang.class);

    Vocabulary() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(false);
        source.setBasenames(bundles());
        for (var lang : Lang.values()) {
            words.put(lang, new Words(lang, source));
        }
    }

    public Words in(Lang lang) {
        return Objects.requireNonNull(words.get(lang));
    }

    /** The same thing said in both languages, to be kept with a record. */
    public Bilingual both(Function<Words, String> saying) {
        return new Bilingual(saying.apply(in(Lang.KK)), saying.apply(in(Lang.RU)));
    }

    private static String[] bundles() throws IOException {
        return Arrays.stream(
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath:messages/*_kk.properties"))
                .map(
                        r ->
                                "messages/"
                                        + Objects.requireNonNull(r.getFilename())
                                                .replace("_kk.properties", ""))
                .sorted()
                .toArray(String[]::new);
    }
}
