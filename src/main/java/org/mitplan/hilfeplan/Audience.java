package org.mitplan.hilfeplan;

import java.util.Arrays;
import org.mitplan.shared.NotFound;

/**
 * For whom a plan is printed; what the family gets holds no data of the office that they do not
 * need.
 */
public enum Audience {
    OFFICE,
    FAMILY;

    /** The audience that an address names. */
    public static Audience of(String name) {
        return Arrays.stream(values())
                .filter(audience -> audience.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
