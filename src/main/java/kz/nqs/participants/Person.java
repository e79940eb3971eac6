package kz.nqs.participants;

import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.language.Lang;

/**
 * A natural person known to the platform.
 *
 * @param name family name, given name, patronymic if any, as in the identity document
 * @param letters the language in which letters are written to this person
 */
public record Person(
        UUID id,
        Iin iin,
        String name,
        LocalDate born,
        String email,
        String phone,
        String address,
        Lang letters) {

    /** {@code Сейтқали А. Б.}: the family name and initials. */
    public String initials() {
        return abbreviated(name);
    }

    /** Family name whole, the other names by their first letters. */
    public static String abbreviated(String name) {
        var parts = name.strip().split("\\s+");
        var shown = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            shown.append(' ').appendCodePoint(parts[i].codePointAt(0)).append('.');
        }
        return shown.toString();
    }
}
