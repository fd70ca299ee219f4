package org.mitplan.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The list of invented people as whom one can sign in to look around. */
public final class DemoSignIns {
    /**
     * Known to everyone, therefore only where nobody but this machine can reach the application.
     */
    public static final String PASSWORD = "Kaffee-um-halb-vier";

    private static final String ROWS =
            "select a.display_name, ifnull(t.name, ''), a.sign_in_name,"
                    + " ifnull((select group_concat(lower(replace(r.role, '_', ' ')) separator ', ')"
                    + " from account_role r where r.account_id = a.id), '') as roles"
                    + " from account a left join team t on t.id = a.team_id"
                    + " where a.kind = 'STAFF' and a.state = 'ACTIVE' order by t.name is null, t.name, roles, a.display_name";

    private DemoSignIns() {}

    static String table(DatabaseLogins logins) throws SQLException {
        StringBuilder table = new StringBuilder(line("Who", "Role", "Team", "Sign-in name"));
        try (Connection connection = logins.asMigration();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ROWS)) {
            while (rows.next()) {
                table.append(
                        line(
                                rows.getString(1),
                                rows.getString("roles"),
                                rows.getString(2),
                                rows.getString(3)));
            }
        }
        return table.append("  Password of all of them: ").append(PASSWORD).toString();
    }

    private static String line(String who, String role, String team, String name) {
        return "  %-24s %-24s %-12s %s%n".formatted(who, role, team, name);
    }
}
