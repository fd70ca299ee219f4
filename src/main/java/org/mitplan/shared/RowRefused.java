package org.mitplan.shared;

/**
 * A refusal in a form that has a field several times: says in whose row, so that it stands there.
 */
public class RowRefused extends DomainException {
    private static final long serialVersionUID = 1L;
    private final transient Object row;
    private final String field;

    /**
     * A refusal.
     *
     * @param row what the row is about, as the id of a person
     * @param field of the row, as the page calls it
     * @param arguments of the message
     */
    public RowRefused(Object row, String field, String key, Object... arguments) {
        super(key, arguments);
        this.row = row;
        this.field = field;
    }

    public Object row() {
        return row;
    }

    public String field() {
        return field;
    }
}
