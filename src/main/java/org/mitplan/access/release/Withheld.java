package org.mitplan.access.release;

import org.mitplan.shared.DomainException;

/**
 * What of a thing somebody does not get to read, and why (§ 25 SGB X, § 65 SGB VIII).
 *
 * @param what in words, empty for nothing
 * @param why never empty where something is withheld
 */
public record Withheld(String what, String why) {
    public static final Withheld NOTHING = new Withheld("", "");
    private static final int LONGEST = 500;

    /**
     * Takes what was typed.
     *
     * @throws DomainException if the reason is missing, or there is a reason for nothing, or too
     *     much of either
     */
    public Withheld {
        what = what.strip();
        why = why.strip();
        if (what.isEmpty() != why.isEmpty()) {
            throw new DomainException("withheld.reason.missing");
        }
        if (what.length() > LONGEST || why.length() > LONGEST) {
            throw new DomainException("withheld.reason.toolong", LONGEST);
        }
    }
}
