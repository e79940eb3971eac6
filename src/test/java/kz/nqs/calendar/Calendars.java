package kz.nqs.calendar;

/** The production calendar that the platform uses, for the tests of other rooms. */
public final class Calendars {
    private Calendars() {}

    public static WorkingCalendar official() {
        return HolidayRules.load().calendar();
    }
}
