package kz.nqs.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Words;
import kz.nqs.law.Citation;
import kz.nqs.ui.Citations;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of every paper says: whose it is, its number and day, what it is and by which
 * paragraph.
 *
 * @param in the language of the paper, or both, the first being the paper's own
 * @param sender the body that writes; null where a person writes
 */
public record Letterhead(
        List<Words> in,
        Bilingual title,
        @Nullable Sender sender,
        String number,
        LocalDate day,
        Citation basis) {

    /** A body as it signs its letters. */
    public record Sender(Bilingual name, Bilingual address, String phone, String email) {
        /** Of which nothing but the name is known. */
        public static Sender named(Bilingual name) {
            return new Sender(name, new Bilingual("", ""), "", "");
        }

        /** {@code address · phone · e-mail}, as far as they are known. */
        public String contacts(Words w) {
            return Stream.of(w.say(address), phone, email)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }

    public Words w() {
        return in.getFirst();
    }

    public String lang() {
        return w().lang().code();
    }

    /** {@code приказ № 374, пункт 5, часть 1}. */
    public String cite(Words w) {
        return Citations.words(basis, w);
    }
}
