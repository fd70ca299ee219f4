package org.mitplan.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often an agreement comes back. */
public enum Rhythm {
    NONE(0, ChronoUnit.DAYS),
    WEEKLY(1, ChronoUnit.WEEKS),
    FORTNIGHTLY(2, ChronoUnit.WEEKS),
    MONTHLY(1, ChronoUnit.MONTHS);

    private final int step;
    private final ChronoUnit unit;

    Rhythm(int step, ChronoUnit unit) {
        this.step = step;
        this.unit = unit;
    }

    /** The first day of the rhythm after one day that lies ahead of another. */
    LocalDate next(LocalDate after, LocalDate today) {
        int times = 1;
        while (!after.plus((long) times * step, unit).isAfter(today)) {
            times++;
        }
        return after.plus((long) times * step, unit);
    }
}
