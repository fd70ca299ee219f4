package org.mitplan.access;

import org.mitplan.shared.id.CaseFileId;

/** Lets a test act as somebody, and hold a token that the gate did not issue. */
public final class Impersonation {
    private Impersonation() {}

    /** From now on this request is that person's; null for nobody. */
    public static void of(Actor actor, SignedIn someone) {
        actor.becomes(someone);
    }

    /** A token for one action in one section of one file, whoever the person is. */
    public static CaseAccess token(
            SignedIn person, CaseFileId file, Section section, Action action) {
        return new CaseAccess(person, file, section, action, Relation.RESPONSIBLE);
    }
}
