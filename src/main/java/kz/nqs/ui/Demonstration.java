package kz.nqs.ui;

/** Present only where the platform runs as a demonstration: says so on every page. */
public interface Demonstration {
    /** How many days the clock was moved ahead. */
    int daysAhead();
}
