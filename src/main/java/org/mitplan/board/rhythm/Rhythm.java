package org.mitplan.board.rhythm;

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

    /**
     * The first day of the rhythm that lies after another day; always counted from the day that was
     * agreed, so that a short month shortens no day but its own.
     */
    LocalDate next(LocalDate agreed, LocalDate after) {
        int times = 1;
        while (!agreed.plus((long) times * step, unit).isAfter(after)) {
            times++;
        }
        return agreed.plus((long) times * step, unit);
    }
}
