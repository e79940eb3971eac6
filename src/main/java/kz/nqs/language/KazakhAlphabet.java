package kz.nqs.language;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;

/** The order of the Kazakh alphabet, which Java does not know: ә after а, і after ы. */
final class KazakhAlphabet {
    static final Collator ORDER = order();

    private KazakhAlphabet() {}

    private static Collator order() {
        var russian = (RuleBasedCollator) Collator.getInstance(Locale.of("ru", "KZ"));
        try {
            return new RuleBasedCollator(
                    russian.getRules()
                            + "& А < ә , Ә & Г < ғ , Ғ & Е < ё , Ё & И < й , Й & К < қ , Қ"
                            + "& Н < ң , Ң & О < ө , Ө & У < ұ , Ұ < ү , Ү & Х < һ , Һ & Ы < і , І");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
