package org.mitplan.access.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.shared.TimeSource;

/**
 * How long it is kept what somebody typed and did not store: the cleaning goes by it, and its
 * author is told.
 */
public final class DraftAge {
    /** So many days after the last word, or after its author could open the file no more. */
    public static final int DAYS = 90;

    static final Duration KEPT = Duration.ofDays(DAYS);

    private DraftAge() {}

    /**
     * SQL on a draft: the moment from which its days count; null while its author can open the
     * file.
     */
    public static String since(String draft) {
        return "if(%1$s.file_id is null, %1$s.saved_at, greatest(%1$s.saved_at, %1$s.left_at))"
                .formatted(draft);
    }

    /** The day on which it goes; null for what stays as long as its author can open the file. */
    public static LocalDate lastDay(Instant since) {
        return since == null ? null : since.plus(KEPT).atZone(TimeSource.OFFICE).toLocalDate();
    }
}
