package org.mitplan.access.release;

/**
 * By what a kind of thing is released beside rows of {@link ReleasedThings}, as the module that
 * holds it knows it; nobody releases it one by one.
 */
public interface ReleaseRule {
    ReleasedThing.Kind kind();

    /**
     * SQL condition: the person {@code :person} may read that thing of the file {@code :file};
     * names of its tables end with an underscore.
     */
    String releases(String thingColumn);
}
