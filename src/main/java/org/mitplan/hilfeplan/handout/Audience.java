package org.mitplan.hilfeplan.handout;

import java.util.Arrays;
import java.util.List;
import org.mitplan.shared.NotFound;

/** For whom a plan is handed out; each gets the same plan in words that are theirs. */
public enum Audience {
    OFFICE,
    FAMILY,
    CHILD;

    /** In Word the page for the child would no longer be one page. */
    public List<Form> forms() {
        return this == CHILD ? List.of(Form.HTML, Form.PDF) : List.of(Form.values());
    }

    /** The audience that an address names. */
    public static Audience of(String name) {
        return Arrays.stream(values())
                .filter(audience -> audience.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
