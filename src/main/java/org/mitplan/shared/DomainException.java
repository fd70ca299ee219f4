package org.mitplan.shared;

/**
 * A refusal in the words of the field: a key of the message bundle and what belongs into the
 * message.
 */
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object[] arguments;

    public DomainException(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    /** Key of the message in the bundle. */
    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
