package kz.nqs.language;

/** Which form a Russian noun takes after a number; a Kazakh one has a single form. */
public final class Plural {
    private Plural() {}

    /** {@code one} день, {@code few} дня, {@code many} дней: the last part of a message's key. */
    public static String of(int n) {
        var tens = n % 100;
        if (tens >= 11 && tens <= 14) {
            return "many";
        }
        return switch (n % 10) {
            case 1 -> "one";
            case 2, 3, 4 -> "few";
            default -> "many";
        };
    }
}
