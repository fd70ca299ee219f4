package org.mitplan.access;

/** What a member of staff does in the office; a deputy is a relation with dates, not a role. */
public enum Role {
    CASEWORKER,
    TEAM_LEAD,
    FINANCE_UNIT,
    OFFICIAL_GUARDIAN,
    COMPLAINT_OFFICER,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR
}
