package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PrincipalId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.shared.id.TeamId;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.sql.Sql;

/** Everybody and everything with an account, as the books stand now. */
@ApplicationScoped
@Transactional
public class Principals {
    /** SQL: what is known of the account a, up to the condition. */
    public static final String KNOWN =
            "select a.id, a.kind, a.person_id, a.display_name, a.team_id, t.name as team,"
                    + " (select group_concat(r.role) from account_role r where r.account_id = a.id) as roles%s"
                    + " from account a left join team t on t.id = a.team_id%s where a.state = 'ACTIVE'";

    private static final String ONE =
            KNOWN.formatted("", "") + " and a.id = :account and a.kind <> 'TASK'";
    private static final String TASK =
            "insert into account (id, kind, display_name) values (:account, 'TASK', :name)"
                    + " on duplicate key update display_name = :name";

    @PersistenceContext private EntityManager database;
    private volatile boolean settled;

    /** Who has the account; nobody once it is disabled, or where it is that of a task. */
    Optional<Principal> of(AccountId account) {
        return new Sql(database, ONE)
                .with("account", account)
                .first(row -> principal(row, SessionId.random()));
    }

    /** Whether nobody works here yet; once somebody does it is not asked again: accounts stay. */
    public boolean isOfficeEmpty() {
        if (!settled) {
            settled = new Sql(database, "select 1 from account where kind = 'STAFF'").finds();
        }
        return !settled;
    }

    /** Rows can name the task from now on. */
    void enter(SystemTask task) {
        new Sql(database, TASK)
                .with("account", task.account())
                .with("name", task.displayName())
                .write();
    }

    /** Reads a row of what is known. */
    public static Principal principal(Row row, SessionId session) {
        AccountId account = row.id("id", AccountId::new);
        PersonId person = row.id("person_id", PersonId::new);
        String name = row.text("display_name");
        return switch (row.constant("kind", PrincipalId.Kind.class)) {
            case STAFF -> staff(row, session);
            case FAMILY -> new FamilyMember(account, person, name);
            case PARTNER -> new Partner(account, person, name);
            case MACHINE -> new Machine(account, name);
            case TASK -> throw new IllegalStateException("nobody comes in as a task");
        };
    }

    public static StaffMember staff(Row row, SessionId session) {
        return new StaffMember(
                row.id("id", AccountId::new),
                row.id("person_id", PersonId::new),
                row.text("display_name"),
                row.id("team_id", TeamId::new),
                row.text("team"),
                Arrays.stream(row.text("roles").split(","))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                session);
    }
}
