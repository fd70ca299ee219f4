package org.mitplan.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the interface for Java code; pages read the same bundle as {@code t}. */
public final class Texts {
    private static final ResourceBundle GERMAN =
            ResourceBundle.getBundle("org.mitplan.texts", Locale.GERMAN);

    /** Parsed once; a format keeps state while it works, so each use takes a copy. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * The message of a key, in which words that it quotes have one pair of marks, whoever typed
     * them; a key without words is a defect and says so.
     */
    public static String of(String key, Object... arguments) {
        if (arguments.length == 0) {
            return GERMAN.getString(key);
        }
        MessageFormat parsed =
                FORMATS.computeIfAbsent(
                        key, k -> new MessageFormat(GERMAN.getString(k), Locale.GERMAN));
        String pattern = GERMAN.getString(key);
        Object[] bare = arguments.clone();
        for (int i = 0; i < bare.length; i++) {
            if (bare[i] instanceof String words && pattern.contains("„{" + i + "}“")) {
                bare[i] = TypedQuotes.off(words);
            }
        }
        return ((MessageFormat) parsed.clone()).format(bare);
    }

    /**
     * The word for a constant of a life cycle or catalogue: {@code Goal.Kind.ACTION}, {@code
     * Stage.DONE}.
     */
    public static String of(Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        return of(key(constant));
    }

    /** The same in words that need no explanation, for what families get into their hands. */
    public static String plain(Enum<?> constant) {
        return constant == null ? "" : of("plain." + key(constant));
    }

    private static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> owner = type.getEnclosingClass();
        String prefix = owner == null ? "" : owner.getSimpleName() + ".";
        return prefix + type.getSimpleName() + "." + constant.name();
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
