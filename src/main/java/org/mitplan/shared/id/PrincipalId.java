package org.mitplan.shared.id;

import java.io.Serializable;

/** Who did something: as what, and with which account. */
public record PrincipalId(Kind kind, AccountId account) implements Serializable {
    /** As what somebody or something comes in. */
    public enum Kind {
        /** Works in this office. */
        STAFF,
        /** A young person, a parent, a guardian, or somebody else of the family. */
        FAMILY,
        /**
         * Works with a family and for somebody else: a provider, an interpreter, an ombuds office.
         */
        PARTNER,
        /** Another system. */
        MACHINE,
        /** Work of this system that nobody asked for. */
        TASK
    }
}
