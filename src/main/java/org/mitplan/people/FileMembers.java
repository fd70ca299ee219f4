package org.mitplan.people;

/**
 * What the module of the files knows about the people of the file for which a statement is made;
 * nothing else here knows of files.
 */
public interface FileMembers {
    /** SQL condition on a person's id: takes part in the file. */
    String include(String personColumn);

    /** SQL for the id of the person whom the file is about. */
    String youngPerson();
}
