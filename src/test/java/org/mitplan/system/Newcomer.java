package org.mitplan.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.mitplan.testbed.Server;

/** Hires caseworkers whose desks are empty: what other tests do stands in none of their lists. */
final class Newcomer {
    private static final String[] HIRING = {
        "insert into person (id, given_name, family_name) values ('%1$s', '%2$s', '%3$s')",
        "insert into account (id, sign_in_name, display_name, person_id, team_id, password_hash)"
                + " select uuid(), 'probe.%1$s', '%2$s %3$s', '%1$s', team_id, password_hash"
                + " from account where sign_in_name = 'tilda.tintenfass'",
        "insert into account_role (account_id, role) select id, '%4$s' from account"
                + " where person_id = '%1$s'"
    };

    private Newcomer() {}

    /** Whoever is hired works in the team Nord; the answer is the name to sign in with. */
    static String hired(String givenName, String familyName) throws SQLException {
        return hired(givenName, familyName, "CASEWORKER");
    }

    static String hired(String givenName, String familyName, String role) throws SQLException {
        UUID person = UUID.randomUUID();
        try (Connection database = Server.database();
                Statement statement = database.createStatement()) {
            for (String sql : HIRING) {
                statement.execute(sql.formatted(person, givenName, familyName, role));
            }
        }
        return "probe." + person;
    }
}
