package org.mitplan.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;

/**
 * The right of one person to look at who works here, to change it, or to confirm what somebody else
 * proposed; issued by the gate alone.
 */
public final class OfficeAccess {
    private static final Map<Action, Set<Role>> ALLOWED =
            Map.of(
                    Action.READ,
                            EnumSet.of(
                                    Role.ADMINISTRATOR,
                                    Role.TEAM_LEAD,
                                    Role.DATA_PROTECTION_OFFICER),
                    Action.WRITE, EnumSet.of(Role.ADMINISTRATOR),
                    Action.APPROVE, EnumSet.of(Role.ADMINISTRATOR, Role.TEAM_LEAD));

    private final SignedIn person;
    private final Action action;

    /**
     * The right of a person.
     *
     * @throws Forbidden if none of the person's roles allows the action
     */
    OfficeAccess(SignedIn person, Action action) {
        if (ALLOWED.getOrDefault(action, Set.of()).stream().noneMatch(person::is)) {
            throw new Forbidden();
        }
        this.person = person;
        this.action = action;
    }

    /** Who acts. */
    public AccountId account() {
        return person.account();
    }

    /** Whether the same person may also change things: pages show buttons by it. */
    public boolean mayWrite() {
        return person.is(Role.ADMINISTRATOR);
    }

    /** Asked by each repository; writing and confirming include reading. */
    public OfficeAccess require(Action wanted) {
        if (wanted != Action.READ && wanted != action) {
            throw new Forbidden();
        }
        return this;
    }
}
