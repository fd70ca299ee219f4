package org.mitplan.shared;

import org.mitplan.shared.text.CleanText;

/**
 * The rule for one text of an entity: what is typed into it is cleaned, may be so long, and may be
 * needed. The key names its refusals: {@code goal.title.missing}, {@code goal.title.toolong}.
 */
public final class TextField {
    private final String key;
    private final int longest;
    private final boolean several;

    private TextField(String key, int longest, boolean several) {
        this.key = key;
        this.longest = longest;
        this.several = several;
    }

    /** A name, a title: one line. */
    public static TextField line(String key, int longest) {
        return new TextField(key, longest, false);
    }

    /** A note, somebody's own words: as many lines as they like. */
    public static TextField lines(String key, int longest) {
        return new TextField(key, longest, true);
    }

    /**
     * What was typed, empty where that was nothing.
     *
     * @throws DomainException if it is too long
     */
    public String of(String typed) {
        String given = several ? CleanText.lines(typed) : CleanText.line(typed);
        if (given.length() > longest) {
            throw new DomainException(key + ".toolong", longest);
        }
        return given;
    }

    /**
     * What was typed.
     *
     * @throws DomainException if that was nothing, or too long
     */
    public String needed(String typed) {
        String given = of(typed);
        if (given.isEmpty()) {
            throw new DomainException(key + ".missing");
        }
        return given;
    }
}
