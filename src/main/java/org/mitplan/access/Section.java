package org.mitplan.access;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of files with rights of its own (§ 63 SGB VIII), declared as a value by the module that
 * holds it.
 *
 * @param quotes names of sections of which this one shows parts, see {@link #quotes}
 * @param quotedIn names of sections of lower modules that show parts of this one
 * @param includes names of sections that are opened by this one for whatever this one is opened for
 */
public record Section(
        String name,
        Protection protection,
        Set<String> quotes,
        Set<String> quotedIn,
        Set<String> includes)
        implements Serializable {
    /** Who acts for the file, which is no secret of the family. */
    public static final Section RESPONSIBILITY = of("RESPONSIBILITY", Protection.OPEN);

    /** What its author is still typing; nobody else sees it. */
    public static final Section DRAFTS = of("DRAFTS", Protection.OWN);

    /** How a file begins. */
    public static final Section FOUNDING = of("FOUNDING", Protection.OPEN);

    private static final String ALL = "*";

    /** One that shows nothing but itself. */
    public static Section of(String name, Protection protection) {
        return new Section(name, protection, Set.of(), Set.of(), Set.of());
    }

    /** One that shows a little of every section that is not sealed, for lists over many files. */
    public static Section overAll(String name) {
        return new Section(name, Protection.OPEN, Set.of(ALL), Set.of(), Set.of());
    }

    /** The same section, showing parts of others. */
    public Section quoting(Section... others) {
        return new Section(name, protection, names(others), quotedIn, includes);
    }

    /** The same section, of which sections of lower modules show parts. */
    public Section quotedIn(Section... others) {
        return new Section(name, protection, quotes, names(others), includes);
    }

    /** The same section, with others that are opened by it. */
    public Section including(Section... others) {
        return new Section(name, protection, quotes, quotedIn, names(others));
    }

    /** Whether whoever opened this one for something has opened the other for it, too. */
    boolean opens(Section other) {
        return equals(other) || includes.contains(other.name);
    }

    private static Set<String> names(Section... sections) {
        return Arrays.stream(sections).map(Section::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether reading this section shows parts of the other: the plan quotes board and people. */
    public boolean quotes(Section other) {
        return isOverAll()
                ? !other.isSealed()
                : quotes.contains(other.name) || other.quotedIn.contains(name);
    }

    /** Leads open what is known of a danger, and nobody else what was entrusted, by other ways. */
    boolean isSealedFrom(Relation relation) {
        return isSealed() && !relation.acts();
    }

    /** Whether it is for lists alone, never for one file. */
    boolean isOverAll() {
        return quotes.contains(ALL);
    }

    /** Whether no list over many files shows it, unless it names it. */
    boolean isSealed() {
        return protection != Protection.OPEN;
    }

    /** Whether everybody finds only their own rows in it. */
    boolean isPersonal() {
        return protection == Protection.OWN || protection == Protection.ENTRUSTED;
    }

    @Override
    public String toString() {
        return name;
    }
}
