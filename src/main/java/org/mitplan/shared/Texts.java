package org.mitplan.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the interface for Java code; pages read the same bundle as {@code t}. */
public final class Texts {
    private static final ResourceBundle GERMAN =
            ResourceBundle.getBundle("org.mitplan.texts", Locale.GERMAN);

    private Texts() {}

    /** The message of a key; a key without words is a defect and says so. */
    public static String of(String key, Object... arguments) {
        String pattern = GERMAN.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.GERMAN).format(arguments);
    }

    /**
     * The word for a constant of a life cycle or catalogue: {@code Goal.Kind.ACTION}, {@code
     * Stage.DONE}.
     */
    public static String of(Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        Class<?> type = constant.getDeclaringClass();
        Class<?> owner = type.getEnclosingClass();
        String prefix = owner == null ? "" : owner.getSimpleName() + ".";
        return of(prefix + type.getSimpleName() + "." + constant.name());
    }

    /** The message of a refusal. */
    public static String of(DomainException refusal) {
        try {
            return of(refusal.key(), refusal.arguments());
        } catch (MissingResourceException unknown) {
            return of("error.general.text");
        }
    }
}
