package org.mitplan.shared;

/** Somebody else changed the same thing first; the caller shows both versions and loses neither. */
public class Stale extends DomainException {
    private static final long serialVersionUID = 1L;

    public Stale() {
        super("error.stale.text");
    }

    /** Refuses when the version that the person saw is no longer the current one. */
    public static void unless(boolean current) {
        if (!current) {
            throw new Stale();
        }
    }
}
