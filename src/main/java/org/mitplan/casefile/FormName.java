package org.mitplan.casefile;

import java.util.MissingResourceException;
import java.util.Optional;
import org.mitplan.shared.Texts;

/** What people call a form of a file in which somebody left a draft. */
public final class FormName {
    private static final String KIND = "draft.form.";
    private static final String OTHER = "other";
    private static final String OF_A_THING = "-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private FormName() {}

    /** The name for the key of a form; a form that nobody knows is just one. */
    public static String of(String form) {
        return known(form).orElseGet(() -> Texts.of(KIND + OTHER));
    }

    /** Whether some page of a file has a form of this key. */
    public static boolean isKnown(String form) {
        return known(form).isPresent();
    }

    private static Optional<String> known(String form) {
        String kind = form.replaceFirst(OF_A_THING, "").replaceFirst("-new$", "");
        try {
            return kind.equals(OTHER) ? Optional.empty() : Optional.of(Texts.of(KIND + kind));
        } catch (MissingResourceException unknown) {
            return Optional.empty();
        }
    }
}
