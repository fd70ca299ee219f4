package org.mitplan.casefile;

import java.util.MissingResourceException;
import org.mitplan.shared.Texts;

/** What people call a form of a file in which somebody left a draft. */
public final class FormName {
    private static final String OF_A_THING = "-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private FormName() {}

    /** The name for the key of a form; a form that nobody knows is just one. */
    public static String of(String form) {
        String kind = form.replaceFirst(OF_A_THING, "").replaceFirst("-new$", "");
        try {
            return Texts.of("draft.form." + kind);
        } catch (MissingResourceException unknown) {
            return Texts.of("draft.form.other");
        }
    }
}
