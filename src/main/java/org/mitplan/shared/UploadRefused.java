package org.mitplan.shared;

/** A file from outside is not taken; the message says why and what to do. */
public class UploadRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    public UploadRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
