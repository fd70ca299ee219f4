package org.mitplan.access;

/**
 * By what a kind of thing is released to somebody while {@link ReleasedThings} has no row of it for
 * that person, as the module that holds it knows it.
 */
public interface ReleaseRule {
    ReleasedThing.Kind kind();

    /**
     * SQL condition: the person {@code :person} may read that thing of the file {@code :file};
     * names of its tables end with an underscore.
     */
    String releases(String thingColumn);
}
