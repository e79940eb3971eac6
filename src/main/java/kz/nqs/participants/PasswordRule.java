package kz.nqs.participants;

import java.util.Locale;
import kz.nqs.ui.Form;

/** Which passwords are accepted: length counts, kinds of characters do not. */
public final class PasswordRule {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int TELLING = 4;

    private PasswordRule() {}

    /** The password of that field, with a problem noted if it is not to be accepted. */
    public static String read(Form form, String field, String login) {
        var password = form.value(field);
        if (password.length() < SHORTEST) {
            form.wrong(field, "password.short", SHORTEST);
        } else if (password.length() > LONGEST) {
            form.wrong(field, "password.long", LONGEST);
        } else if (says(password, login)) {
            form.wrong(field, "password.login");
        } else if (CommonPasswords.has(password)) {
            form.wrong(field, "password.common");
        }
        return password;
    }

    private static boolean says(String password, String login) {
        var name = login.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        return name.length() >= TELLING && password.toLowerCase(Locale.ROOT).contains(name);
    }
}
