package org.mitplan.walk;

import java.util.Locale;
import org.mitplan.shared.id.PrincipalId;

/** Everybody who walks: roles, ways in which one can stand to file a, and who is no staff. */
enum Walker {
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
    /** Head of the office. */
    HEAD,
    /** Whom file a is about. */
    CHILD,
    /** Has custody of the child of file a. */
    PARENT,
    /** Takes part in file a for a provider. */
    PARTNER,
    MACHINE,
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

    /** As what it comes in: of staff, unless it is somebody else. */
    PrincipalId.Kind kind() {
        return switch (this) {
            case CHILD, PARENT -> PrincipalId.Kind.FAMILY;
            case PARTNER, MACHINE -> PrincipalId.Kind.valueOf(name());
            default -> PrincipalId.Kind.STAFF;
        };
    }

    /** What a visitor shows at a door. */
    String token() {
        return Things.id(column()).toString().replace("-", "") + "rundgang-xx";
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
