package org.mitplan.casefile.withdrawal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;
import org.mitplan.access.draft.FormKey;
import org.mitplan.casefile.FileForm;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.Id;

/** Something in a file that its author may take back. */
public record Thing(Kind kind, UUID id) implements Serializable {
    /** What can be withdrawn. */
    public enum Kind {
        NOTE,
        CARD,
        PLAN
    }

    /** The form in which its author types the reason. */
    public FormKey form() {
        return FileForm.WITHDRAWAL.key(id);
    }

    /**
     * Reads a thing out of a request; an id that names none becomes one that nothing has.
     *
     * @throws NotFound if there is no such kind of thing
     */
    public static Thing of(String kind, String id) {
        Kind known =
                Arrays.stream(Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new Thing(known, Id.parse(id).orElseGet(UUID::randomUUID));
    }
}
