package org.mitplan.access;

/** What a member of staff does in the office; a deputy is a relation with dates, not a role. */
public enum Role {
    CASEWORKER,
    TEAM_LEAD,
    /** Signs policies and sees figures of at least five files; never what stands in one. */
    HEAD_OF_OFFICE,
    FINANCE_UNIT,
    OFFICIAL_GUARDIAN,
    COMPLAINT_OFFICER,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR
}
