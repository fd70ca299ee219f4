package org.mitplan.shared;

/** The role of the asking person has no such right, whatever the file. */
public class Forbidden extends DomainException {
    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super("error.forbidden.text");
    }
}
