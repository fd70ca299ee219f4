package org.mitplan.protection;

/** Whether a report of danger is being looked into (§ 8a SGB VIII); in words, never as a grade. */
public enum ProtectionState {
    NONE,
    ASSESSMENT,
    PLAN,
    CLOSED
}
