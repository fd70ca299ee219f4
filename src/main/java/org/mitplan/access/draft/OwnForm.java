package org.mitplan.access.draft;

import org.mitplan.access.Role;

/** The forms that belong to no file, or to none yet. */
public enum OwnForm {
    NEW_FILE(Role.CASEWORKER, "/casefile/newfile"),
    NEW_MEMBER(Role.ADMINISTRATOR, "/office/newmember"),
    NEW_TEAM(Role.ADMINISTRATOR, "/office/teams");

    private final Role role;
    private final String page;

    OwnForm(Role role, String page) {
        this.role = role;
        this.page = page;
    }

    /** Whose form it is. */
    Role role() {
        return role;
    }

    /** Where the form is, from the root of the application on. */
    public String page() {
        return page;
    }
}
