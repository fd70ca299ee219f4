package org.mitplan.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.InForce;
import org.mitplan.access.OfficeAccess;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.sql.Sql;

/** The accounts of all who work here or did. */
@ApplicationScoped
class Members {
    private static final String ROWS =
            "select a.id, a.display_name, a.sign_in_name, a.team_id, t.name as team,"
                    + " (select group_concat(r.role) from account_role r where r.account_id = a.id) as roles,"
                    + " a.state, c.expires_at, a.version, p.given_name, p.family_name from account a"
                    + " join person p on p.id = a.person_id left join team t on t.id = a.team_id"
                    + " left join access_code c on c.account_id = a.id and c.expires_at > :now where a.kind = 'STAFF' and ";
    private static final String FILTER =
            "(:words = '' or concat(a.display_name, ' ', a.sign_in_name) like :like escape '!')"
                    + " and (:team is null or a.team_id = :team) and (:role is null or exists (select 1 from"
                    + " account_role f where f.account_id = a.id and f.role = :role))"
                    + " and (:state is null or a.state = :state) order by a.state, a.display_name, a.id"
                    + " limit :most offset :first";
    private static final String TAKEN =
            "select 1 from account where sign_in_name = :name union all select 1 from staff_proposal"
                    + " where sign_in_name = :name and state = 'OPEN'";
    private static final String ADMINISTRATORS =
            "select a.id from account a join account_role r on r.account_id = a.id"
                    + " where r.role = 'ADMINISTRATOR' and a.state = 'ACTIVE' for update";
    private static final String HELPERS =
            "select count(distinct case when r.role = 'ADMINISTRATOR' then a.id end) as administrators,"
                    + " count(distinct a.id) as all_of_them from account a"
                    + " join account_role r on r.account_id = a.id"
                    + " where r.role in ('ADMINISTRATOR', 'TEAM_LEAD') and a.state = 'ACTIVE'";
    private static final String FILES =
            "select count(*) as files from assignment s where s.account_id = :account"
                    + " and s.kind = 'RESPONSIBLE' and "
                    + InForce.on("s");

    private static final int MOST = 1000;

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Clock clock;

    List<MemberRow> list(OfficeAccess access, StaffQuery wanted) {
        access.require(Action.READ);
        String words = wanted.words().replaceAll("([!%_])", "!$1");
        return rows(access, FILTER)
                .with("words", wanted.words())
                .with("like", "%" + words + "%")
                .with("team", wanted.team())
                .with("role", wanted.role())
                .with("state", wanted.state())
                .with("most", StaffQuery.PAGE_SIZE + 1)
                .with("first", wanted.page() * StaffQuery.PAGE_SIZE)
                .rows(StaffQuery.PAGE_SIZE + 1, Members::row);
    }

    MemberRow row(OfficeAccess access, AccountId id) {
        access.require(Action.READ);
        return rows(access, "a.id = :account")
                .with("account", id)
                .first(Members::row)
                .orElseThrow(NotFound::new);
    }

    /** One to change or to propose something about. */
    Member get(OfficeAccess access, AccountId id) {
        access.require(Action.READ);
        Member found = database.find(Member.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.worksHere()) {
            throw new NotFound();
        }
        return found;
    }

    /** Stores somebody new; two at once with the same name to sign in are stopped by the index. */
    void add(OfficeAccess access, Member member) {
        access.require(Action.APPROVE);
        database.persist(member);
        database.flush();
    }

    /** Whether an account or an open proposal has this name to sign in. */
    boolean isTaken(OfficeAccess access, String signInName) {
        access.require(Action.WRITE);
        return door.of(access, TAKEN).with("name", signInName).finds();
    }

    /** How many administrators work here; none of them can be taken away until we are done. */
    int administrators(OfficeAccess access) {
        access.require(Action.WRITE);
        return door.of(access, ADMINISTRATORS).rows(MOST, row -> row).size();
    }

    Helpers helpers(OfficeAccess access) {
        access.require(Action.READ);
        return door.of(access, HELPERS)
                .first(row -> new Helpers(row.number("administrators"), row.number("all_of_them")))
                .orElseThrow();
    }

    /** For how many files somebody is responsible today. */
    int files(OfficeAccess access, AccountId id) {
        access.require(Action.READ);
        return door.of(access, FILES)
                .with("account", id)
                .first(row -> row.number("files"))
                .orElseThrow();
    }

    private Sql rows(OfficeAccess access, String which) {
        return door.of(access, ROWS + which).with("now", clock.instant());
    }

    private static MemberRow row(Row row) {
        return new MemberRow(
                row.id("id", AccountId::new),
                row.text("display_name"),
                row.text("given_name"),
                row.text("family_name"),
                row.text("sign_in_name"),
                row.id("team_id", TeamId::new),
                row.text("team"),
                RoleSet.read(row.text("roles")),
                row.constant("state", Member.State.class),
                row.moment("expires_at"),
                row.number("version"));
    }
}
