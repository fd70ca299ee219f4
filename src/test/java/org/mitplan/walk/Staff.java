package org.mitplan.walk;

import java.util.Locale;

/** Everybody who walks: the roles, and the ways in which one can stand to file a. */
enum Staff {
    RESPONSIBLE,
    DEPUTY,
    /** Was deputy until two days ago. */
    EXPIRED,
    /** Will be deputy in two days. */
    FUTURE,
    /** Was responsible before, works in the other team. */
    FORMER,
    /** Same team, no relation. */
    COLLEAGUE,
    LEAD,
    /** Leads the team of the one who was responsible before. */
    OTHERLEAD,
    OTHERTEAM,
    FINANCE,
    GUARDIAN,
    COMPLAINT,
    PRIVACY,
    ADMIN,
    NOBODY,
    /** Deputy whose account was disabled after signing in. */
    DISABLED,
    /** Deputy whose session was ended elsewhere. */
    OUTDATED;

    String signInName() {
        return "rundgang." + column();
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the session of this account dies with the first request. */
    boolean isLockedOut() {
        return this == DISABLED || this == OUTDATED;
    }

    /** Whether file a may be opened at all, be it only for reading. */
    boolean mayRead() {
        return this == RESPONSIBLE || this == DEPUTY || this == LEAD;
    }

    /** Whether file b may be worked on but not file a. */
    boolean worksElsewhere() {
        return this == EXPIRED
                || this == FUTURE
                || this == FORMER
                || this == COLLEAGUE
                || this == OTHERTEAM;
    }
}
