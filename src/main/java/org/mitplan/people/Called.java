package org.mitplan.people;

import java.io.Serializable;

/**
 * What a person is called where others are named, too.
 *
 * @param brief the given name, or as much more as it takes to mean nobody else
 * @param full given and family name, and what they are where somebody else is called the same
 */
public record Called(String brief, String full, String initials) implements Serializable {
    /** Where there is nobody. */
    public static final Called NOBODY = new Called("", "", "");

    /** Somebody who shares the name with nobody. */
    public static Called of(String givenName, String familyName) {
        return new Called(
                givenName, givenName + " " + familyName, first(givenName) + first(familyName));
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Of several people with the same given name. */
    public Called inFull() {
        return new Called(full, full, initials);
    }

    /** Of several people with the same names; what they are tells them apart. */
    public Called as(String role) {
        String apart = full + " (" + role + ")";
        return new Called(apart, apart, initials);
    }
}
