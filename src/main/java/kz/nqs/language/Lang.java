package kz.nqs.language;

import java.text.Collator;
import java.util.Locale;

/** The two languages of the platform; neither is the default. */
public enum Lang {
    KK,
    RU;

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.of(code, "KZ");

    /** First segment of every page's address. */
    public static final String PATH = "/{lang:kk|ru}";

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public Lang other() {
        return this == KK ? RU : KK;
    }

    /** The order of this language's alphabet: ә after а in Kazakh. */
    public Collator alphabet() {
        return this == KK ? KazakhAlphabet.ORDER : Collator.getInstance(locale());
    }

    /**
     * @throws IllegalArgumentException if the code is neither {@code kk} nor {@code ru}
     */
    public static Lang of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
