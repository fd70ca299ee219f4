package org.mitplan.shared.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Days and moments as the database writes them; null for null. */
final class Written {
    private Written() {}

    static LocalDate date(String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    /** A moment, stored as UTC. */
    static Instant moment(String written) {
        return written == null
                ? null
                : LocalDateTime.parse(written.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
