package org.mitplan.access;

/** The one SQL condition by which somebody works here in a role. */
public final class Working {
    private Working() {}

    /** For SQL that names the account. */
    public static String as(Role role, String account) {
        return "exists (select 1 from account works_ join account_role role_ on role_.account_id = works_.id"
                + " where works_.id = %s and works_.state = 'ACTIVE' and role_.role = '%s')"
                        .formatted(account, role.name());
    }
}
