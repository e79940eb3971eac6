package kz.nqs.law;

/** The acts this platform carries out. */
public enum Act {
    ORDER_374("374"),
    ORDER_377("377"),
    ORDER_391("391"),
    ORDER_399("399");

    private final String number;

    Act(String number) {
        this.number = number;
    }

    /** The registered number of the order, as in «приказ № 374». */
    public String number() {
        return number;
    }

    public Citation paragraph(String place) {
        return new Citation(this, place);
    }

    /**
     * @throws IllegalArgumentException if no act of that number is carried out here
     */
    public static Act numbered(String number) {
        for (var act : values()) {
            if (act.number.equals(number)) {
                return act;
            }
        }
        throw new IllegalArgumentException("No act numbered " + number);
    }
}
