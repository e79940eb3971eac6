package kz.nqs.ui;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.nqs.language.Lang;
import org.springframework.stereotype.Component;

/** Parts of pages that say the same to every reader of a language: drawn once, then as bytes. */
@Component
public final class Parts {
    private final Map<Name, byte[]> drawn = new ConcurrentHashMap<>();

    private record Name(Lang lang, String part) {}

    /**
     * @param part distinguishes it from all others of that language; of these there is a fixed
     *     number
     * @param content depends on nothing but the language and that name: on no reader, no address
     */
    Content once(Lang lang, String part, Content content) {
        var name = new Name(lang, part);
        var bytes = drawn.get(name);
        if (bytes == null) {
            bytes = draw(content);
            drawn.put(name, bytes);
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
