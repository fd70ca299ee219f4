package org.mitplan.measure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.SessionId;

/** What every request owes before it may do anything: session, relation to the file, journal. */
final class BareRequest {
    private static final String SIGNED_IN =
            "select a.id, a.person_id, a.display_name, a.team_id, t.name,"
                    + " (select group_concat(r.role) from account_role r where r.account_id = a.id), s.id"
                    + " from staff_session s join account a on a.id = s.account_id"
                    + " left join team t on t.id = a.team_id where s.id = ? and a.state = 'ACTIVE'"
                    + " and s.ended_at is null and s.started_at > utc_timestamp(6) - interval 10 hour";
    private static final String RELATION =
            "select case when a.account_id = ? then a.kind else 'TEAM_LEAD' end as relation"
                    + " from assignment a join account holder on holder.id = a.account_id"
                    + " where a.file_id = ? and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)"
                    + " and ((a.account_id = ? and ?) or (a.kind = 'RESPONSIBLE' and holder.team_id = ? and ?))"
                    + " order by field(relation, 'RESPONSIBLE', 'DEPUTY', 'TEAM_LEAD') limit 1";
    private static final String JOURNAL =
            "insert into journal_entry (account_id, task, file_id, section, action, object_id)"
                    + " values (?, '', ?, 'AGREEMENTS', ?, ?)";
    private final Connection database;
    private final UUID file;
    private UUID account;

    private BareRequest(Connection database, UUID file) {
        this.database = database;
        this.file = file;
    }

    /** Lets the signed-in person in, or nobody. */
    static BareRequest open(
            HttpServletRequest request, Connection database, String action, UUID object)
            throws SQLException {
        UUID file = UUID.fromString(request.getParameter("file"));
        BareRequest bare = new BareRequest(database, file);
        HttpSession session = request.getSession(false);
        bare.enter((SessionId) session.getAttribute("mitplan.session"), action, object);
        return bare;
    }

    private void enter(SessionId session, String action, UUID object) throws SQLException {
        try (PreparedStatement person = prepare(SIGNED_IN, session.value());
                ResultSet row = person.executeQuery()) {
            row.next();
            account = row.getObject(1, UUID.class);
            String roles = row.getString(6);
            relation(row.getObject(4, UUID.class), roles.contains("CASEWORKER"), roles, action);
        }
        try (PreparedStatement journal = prepare(JOURNAL, account, file, action, object)) {
            journal.executeUpdate();
        }
    }

    private void relation(UUID team, boolean worker, String roles, String action)
            throws SQLException {
        Date today = Date.valueOf(today());
        boolean lead = roles.contains("TEAM_LEAD");
        try (PreparedStatement relation =
                        prepare(
                                RELATION, account, file, today, today, account, worker, team,
                                lead);
                ResultSet row = relation.executeQuery()) {
            if (!row.next() || action.equals("WRITE") && row.getString(1).equals("TEAM_LEAD")) {
                throw new SecurityException("no relation to the file");
            }
        }
    }

    static LocalDate today() {
        return LocalDate.now(TimeSource.OFFICE);
    }

    UUID file() {
        return file;
    }

    UUID account() {
        return account;
    }

    PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
