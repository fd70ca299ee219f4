package org.mitplan.access;

/**
 * The one SQL condition by which somebody acts for a file: the planned days say from when to when,
 * and a row that was ended holds no more from that moment on.
 */
public final class InForce {
    private InForce() {}

    /** For an alias of the table assignment, in a statement of the door. */
    public static String on(String alias) {
        return "(%1$s.valid_from <= :today and (%1$s.valid_to is null or %1$s.valid_to >= :today) and %1$s.ended_at is null)"
                .formatted(alias);
    }
}
