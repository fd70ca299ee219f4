package org.mitplan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock: moments are UTC, days are those of the office. */
@ApplicationScoped
public class TimeSource {
    public static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    @Produces
    Clock clock() {
        return Clock.system(OFFICE);
    }
}
