package org.mitplan.casefile;

import java.io.Serializable;
import java.util.Locale;

/**
 * A few words that say something about a file at a glance.
 *
 * @param words empty where there is nothing to say
 * @param tone null for words that stand as they are, without a tag around them
 */
public record Sign(String words, Tone tone) implements Serializable {
    /** The colour of a tag; what it means stands in its words, too. */
    public enum Tone {
        PLAIN,
        PETROL,
        HONEY,
        BERRY;

        /** How style sheets call it. */
        public String css() {
            return this == PLAIN ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Sign NONE = new Sign("", null);

    public static Sign tag(String words, Tone tone) {
        return new Sign(words, tone);
    }

    public static Sign plain(String words) {
        return new Sign(words, null);
    }

    boolean isTag() {
        return tone != null && !words.isEmpty();
    }

    boolean isPlain() {
        return tone == null && !words.isEmpty();
    }
}
