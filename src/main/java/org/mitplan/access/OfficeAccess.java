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
                    Action.APPROVE, EnumSet.of(Role.ADMINISTRATOR, Role.TEAM_LEAD),
                    Action.OVERSEE, EnumSet.of(Role.DATA_PROTECTION_OFFICER));

    private final StaffMember person;
    private final Role role;
    private final Set<Action> actions;

    private OfficeAccess(StaffMember person, Role role, Set<Action> actions) {
        this.person = person;
        this.role = role;
        this.actions = actions;
    }

    /**
     * The right of a person.
     *
     * @throws Forbidden if none of the person's roles allows the action
     */
    static OfficeAccess of(StaffMember person, Action action) {
        Role role =
                ALLOWED.getOrDefault(action, Set.of()).stream()
                        .filter(person::is)
                        .sorted()
                        .findFirst()
                        .orElseThrow(Forbidden::new);
        return new OfficeAccess(person, role, EnumSet.of(Action.READ, action));
    }

    /** Where nobody works yet there is nobody to ask, and no second person. */
    static OfficeAccess ofWhoeverSetsUp() {
        return new OfficeAccess(null, null, EnumSet.of(Action.READ, Action.WRITE, Action.APPROVE));
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

    /** What the same person has of their own and of no file. */
    public OwnAccess own() {
        return new OwnAccess(person, null);
    }

    /** Null while the office is being set up. */
    Principal who() {
        return person;
    }

    /** As what the person was let in, for the journal. */
    Role role() {
        return role;
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
