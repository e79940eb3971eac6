package kz.nqs.ui;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.nqs.language.Lang;
import org.springframework.stereotype.Component;

/** Parts of pages that say the same to every reader of a language: drawn once, then as bytes. */
@Component
public final class Parts {
    private final Map<Lang, Map<String, byte[]>> drawn = new EnumMap<>(Lang.class);

    public Parts() {
        for (var lang : Lang.values()) {
            drawn.put(lang, new ConcurrentHashMap<>());
        }
    }

    /**
     * @param part distinguishes it from all others of that language; of these there is a fixed
     *     number
     * @param content depends on nothing but the language and that name: on no reader, no address
     */
    Content once(Lang lang, String part, Content content) {
        var ofLang = Objects.requireNonNull(drawn.get(lang));
        var bytes = ofLang.get(part);
        if (bytes == null) {
            bytes = draw(content);
            ofLang.put(part, bytes);
        }
        var same = bytes;
        return output -> output.writeBinaryContent(same);
    }

    static byte[] draw(Content content) {
        var output = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toByteArray();
    }
}
