package kz.nqs.language;

import java.io.Serializable;
import java.util.Objects;

/** The same words in both languages; neither side may be missing. */
public record Bilingual(String kk, String ru) implements Serializable {
    public Bilingual {
        Objects.requireNonNull(kk, "kk");
        Objects.requireNonNull(ru, "ru");
    }

    public String in(Lang lang) {
        return lang == Lang.KK ? kk : ru;
    }
}
