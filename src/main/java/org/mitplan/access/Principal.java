package org.mitplan.access;

import java.io.Serializable;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PrincipalId;

/** Whoever acts; each kind comes in by a door of its own, and a right of one is none of another. */
public sealed interface Principal extends Serializable
        permits StaffMember, FamilyMember, Partner, Machine, SystemTask {
    PrincipalId.Kind kind();

    AccountId account();

    /** As what others read it. */
    String displayName();

    /**
     * The record under which somebody takes part in files.
     *
     * @throws Forbidden for what is no person
     */
    default PersonId person() {
        throw new Forbidden();
    }

    /** By which everything names whoever did it. */
    default PrincipalId id() {
        return new PrincipalId(kind(), account());
    }
}
