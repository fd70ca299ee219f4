package org.mitplan.shared;

/** There is no such thing, or the asking person may not know that there is: both answer alike. */
public class NotFound extends DomainException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.notfound.text");
    }
}
