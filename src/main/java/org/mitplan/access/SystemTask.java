package org.mitplan.access;

/** The token for work without a person, issued by the gate alone: what runs, and what for. */
public final class SystemTask {
    /** Why such work may touch personal data at all; any other use needs a purpose of its own. */
    public enum Purpose {
        /** What is no longer needed goes (§ 84 SGB X). */
        DELETION,
        /** People are found by their names. */
        SEARCH_KEYS
    }

    private final String name;
    private final Purpose purpose;

    SystemTask(String name, Purpose purpose) {
        this.name = name;
        this.purpose = purpose;
    }

    /** Asked by each repository: was this task begun for what I am asked to do? */
    public SystemTask require(Purpose wanted) {
        if (purpose != wanted) {
            throw new IllegalStateException(name + " is not there for " + wanted);
        }
        return this;
    }
}
