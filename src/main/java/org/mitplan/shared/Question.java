package org.mitplan.shared;

/** Nothing is wrong, but somebody has to be asked before it is done; the page asks it. */
public class Question extends DomainException {
    private static final long serialVersionUID = 1L;

    public Question(String key, Object... arguments) {
        super(key, arguments);
    }
}
