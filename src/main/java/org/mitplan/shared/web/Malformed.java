package org.mitplan.shared.web;

import org.mitplan.shared.DomainException;

/** What a script sent is none of what our own scripts send. */
public class Malformed extends DomainException {
    private static final long serialVersionUID = 1L;

    public Malformed() {
        super("api.malformed");
    }
}
