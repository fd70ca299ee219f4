package org.mitplan.shared;

/**
 * Something else was stored under the same number; what comes now has to be sent as a new thing.
 */
public class SentBefore extends DomainException {
    private static final long serialVersionUID = 1L;

    public SentBefore() {
        super("once.other");
    }
}
