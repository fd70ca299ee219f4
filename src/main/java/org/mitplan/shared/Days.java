package org.mitplan.shared;

import java.time.LocalDate;

/** The days that are taken: nobody lives or plans beyond them, and all reckoning stays possible. */
public final class Days {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /**
     * A day as somebody typed or sent it.
     *
     * @throws DomainException if it is none, or not among the days that are taken
     */
    public static LocalDate typed(String text) {
        return held(GermanDates.day(text));
    }

    /**
     * The same for a birth date, which lies in the past.
     *
     * @throws DomainException if it is none, or not among the days that are taken
     */
    public static LocalDate birth(String text) {
        return held(GermanDates.birth(text));
    }

    private static LocalDate held(LocalDate day) {
        if (!hold(day)) {
            throw new DomainException(
                    "day.outside", GermanDates.input(FIRST), GermanDates.input(LAST));
        }
        return day;
    }

    public static boolean hold(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
