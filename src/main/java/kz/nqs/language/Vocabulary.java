package kz.nqs.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The messages of all rooms, {@code messages/ROOM_{kk,ru}.properties}, for each language. */
@Component
public class Vocabulary {
    private final Map<Lang, Words> words = new EnumMap<>(Lang.class);

    Vocabulary() throws IOException {
        var source = new StaticMessageSource();
        for (var lang : Lang.values()) {
            var said = new HashMap<String, String>();
            var bundles = "classpath:messages/*_" + lang.code() + ".properties";
            for (var bundle : new PathMatchingResourcePatternResolver().getResources(bundles)) {
                said.putAll(messages(new EncodedResource(bundle, StandardCharsets.UTF_8)));
            }
            source.addMessages(said, lang.locale());
            words.put(lang, new Words(lang, Map.copyOf(said), source));
        }
    }

    public Words in(Lang lang) {
        return Objects.requireNonNull(words.get(lang));
    }

    /** The same thing said in both languages, to be kept with a record. */
    public Bilingual both(Function<Words, String> saying) {
        return new Bilingual(saying.apply(in(Lang.KK)), saying.apply(in(Lang.RU)));
    }

    private static Map<String, String> messages(EncodedResource bundle) throws IOException {
        var read = PropertiesLoaderUtils.loadProperties(bundle);
        return read.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), read::getProperty));
    }
}
