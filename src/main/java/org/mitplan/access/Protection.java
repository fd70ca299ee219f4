package org.mitplan.access;

/** How a section of files is protected beyond the right to the file. */
public enum Protection {
    /** Whoever may open the file may read it. */
    OPEN,
    /** What is known of a danger for a child (§ 8a SGB VIII): for whoever acts for the file. */
    PROTECTION_8A,
    /** What was entrusted to one person (§ 65 SGB VIII): each row for that person alone. */
    ENTRUSTED,
    /** What its author alone sees, such as drafts. */
    OWN
}
