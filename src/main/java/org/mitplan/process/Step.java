package org.mitplan.process;

/** Where the help stands on its way, from the first contact to the end. */
public enum Step {
    CONTACT,
    COUNSELLING,
    CLARIFICATION,
    APPLICATION,
    TEAM_CONSULTATION,
    DECISION,
    PROVIDER_CHOICE,
    NOTICE,
    PLAN_MEETING,
    PLAN_ACTIVE,
    REVIEW,
    CHANGE,
    ENDING,
    AFTERCARE,
    CLOSED
}
