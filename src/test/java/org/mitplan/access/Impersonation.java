package org.mitplan.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;

/** Lets a test act as somebody, and hold a token that the gate did not issue. */
public final class Impersonation {
    private Impersonation() {}

    /** From now on this request is that person's; null for nobody. */
    public static void of(Actor actor, Principal someone) {
        actor.becomes(someone);
    }

    /** A token for one action in one section of one file, whoever the person is. */
    public static CaseAccess token(
            Principal person, CaseFileId file, Section section, Action action) {
        return new CaseAccess(person, file, section, action, Relation.RESPONSIBLE);
    }

    /** The same right to what is somebody's own, in the file of another token. */
    public static OwnAccess own(OwnAccess access, UnaryOperator<CaseAccess> other) {
        CaseAccess file = access.inFile();
        return new OwnAccess(access.who(), file == null ? null : other.apply(file));
    }

    /** A token for reads over many files, whoever the person is. */
    public static Reach reach(StaffMember person, LocalDate today) {
        return new Reach(person, Section.overAll("WALK"), Action.READ, today);
    }

    /** The right of a person to the books on who works here. */
    public static OfficeAccess office(StaffMember person, Action action) {
        return OfficeAccess.of(person, action);
    }

    /** The right of somebody with this role who has an account of their own. */
    public static OfficeAccess office(Role role, Action action) {
        return OfficeAccess.of(somebody(AccountId.random(), role), action);
    }

    /** A member of staff in a session that nobody began. */
    public static StaffMember somebody(AccountId account, Role... roles) {
        return new StaffMember(
                account, PersonId.random(), "Jemand", null, "", Set.of(roles), SessionId.random());
    }

    /** The right of whoever sets up an empty office. */
    public static OfficeAccess setup() {
        return OfficeAccess.ofWhoeverSetsUp();
    }
}
