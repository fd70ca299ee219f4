package org.mitplan.access;

/** The parts of a file that have rights of their own (§ 63 SGB VIII). */
public enum Section {
    FACTS,
    ENTRIES,
    PEOPLE,
    AGREEMENTS,
    HILFEPLAN
}
