package org.mitplan.hilfeplan.handout;

import java.util.Arrays;
import org.mitplan.shared.NotFound;

/** In which form something is handed out: to read, to print, to edit. */
public enum Form {
    HTML,
    PDF,
    DOCX;

    /** The form that the ending of an address names. */
    public static Form of(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(ending))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
