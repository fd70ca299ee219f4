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
    private final Set<Action> actions;

    private OfficeAccess(SignedIn person, Set<Action> actions) {
        this.person = person;
        this.actions = actions;
    }

    /**
     * The right of a person.
     *
     * @throws Forbidden if none of the person's roles allows the action
     */
    static OfficeAccess of(SignedIn person, Action action) {
        if (ALLOWED.getOrDefault(action, Set.of()).stream().noneMatch(person::is)) {
            throw new Forbidden();
        }
        return new OfficeAccess(person, EnumSet.of(Action.READ, action));
    }

    /** Where nobody works yet there is nobody to ask, and no second person. */
    static OfficeAccess ofWhoeverSetsUp() {
        return new OfficeAccess(null, EnumSet.of(Action.READ, Action.WRITE, Action.APPROVE));
    }

    /**
     * Who acts.
     *
     * @throws Forbidden while the office is being set up
     */
    public AccountId account() {
        if (person == null) {
            throw new Forbidden();
        }
        return person.account();
    }

    /** Whether the same person may also change things: pages show buttons by it. */
    public boolean mayWrite() {
        return person != null && person.is(Role.ADMINISTRATOR);
    }

    /** Asked by each repository; writing and confirming include reading. */
    public OfficeAccess require(Action wanted) {
        if (!actions.contains(wanted)) {
            throw new Forbidden();
        }
        return this;
    }
}
