package org.mitplan.access;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PrincipalId;

/**
 * Work that nobody asked for, such as a job or a route; the token for it is issued by the gate
 * alone, and for what was declared.
 */
public final class SystemTask implements Principal {
    private static final long serialVersionUID = 1L;

    /** Why such work may touch personal data at all; any other use needs a purpose of its own. */
    public enum Purpose {
        /** What is no longer needed goes (§ 84 SGB X). */
        DELETION,
        /** People are found by their names. */
        SEARCH_KEYS
    }

    /**
     * What a module says beforehand about such work.
     *
     * @param name by which the journal knows it
     * @param sections those of files that it may open; none for work beside the files
     */
    public record Declared(String name, Purpose purpose, Set<Section> sections)
            implements Serializable {
        public Declared(String name, Purpose purpose) {
            this(name, purpose, Set.of());
        }
    }

    private final Declared declared;

    SystemTask(Declared declared) {
        this.declared = declared;
    }

    @Override
    public PrincipalId.Kind kind() {
        return PrincipalId.Kind.TASK;
    }

    /** Always the same for one name. */
    @Override
    public AccountId account() {
        return new AccountId(
                UUID.nameUUIDFromBytes(declared.name().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String displayName() {
        return declared.name();
    }

    Purpose purpose() {
        return declared.purpose();
    }

    /** Asked by each repository: was this task begun for what I am asked to do? */
    public SystemTask require(Purpose wanted) {
        if (declared.purpose() != wanted) {
            throw new Forbidden();
        }
        return this;
    }

    /**
     * Asked by the gate; what is sealed from others a task opens where it declared so, and never
     * sends out.
     */
    boolean mayOpen(Section section, Action action) {
        boolean sealed = section.isSealed();
        return declared.sections().contains(section)
                && (sealed
                        ? action == Action.READ || action == Action.WRITE
                        : Relation.TASK.allows(section, action));
    }
}
