package org.mitplan.casefile.day;

import java.time.LocalDate;
import org.mitplan.shared.id.CaseFileId;

/**
 * One thing that wants attention today.
 *
 * @param file null where it is about none
 * @param name of the young person whose file it is in, or of whom it is about
 * @param kind what it is, a key of the bundle
 * @param who whose turn it is, in words; empty where it is about the file as a whole
 * @param on the day that counts, null where there is none
 * @param page where the thing itself is, from the root of the application on
 */
public record DayItem(
        Group group,
        CaseFileId file,
        String name,
        String kind,
        String text,
        String who,
        LocalDate on,
        String page) {

    /** Under which heading a thing stands, in the order of the page. */
    public enum Group {
        /** Shown beside the others only where there is something. */
        DECIDE,
        OVERDUE,
        SOON,
        NEWS,
        WAITING
    }
}
