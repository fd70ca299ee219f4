package org.mitplan.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.InForce;
import org.mitplan.access.OfficeAccess;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;

/** The accounts of all who work here or did. */
@ApplicationScoped
class Members {
    private static final String ROWS =
            "select a.id, a.display_name, a.sign_in_name, t.id, t.name, (select group_concat(r.role)"
                    + " from account_role r where r.account_id = a.id), a.state, c.expires_at, a.version,"
                    + " p.given_name, p.family_name from account a"
                    + " join person p on p.id = a.person_id left join team t on t.id = a.team_id left join access_code c"
                    + " on c.account_id = a.id and c.expires_at > ?1";
    private static final String FILTER =
            " where (?2 = '' or concat(a.display_name, ' ', a.sign_in_name) like ?3 escape '!')"
                    + " and (?4 is null or a.team_id = ?4) and (?5 = '' or exists (select 1 from"
                    + " account_role f where f.account_id = a.id and f.role = ?5))"
                    + " and (?6 = '' or a.state = ?6) order by a.state, a.display_name, a.id";
    private static final String TAKEN =
            "select 1 from account where sign_in_name = ?1 union all select 1 from staff_proposal"
                    + " where sign_in_name = ?1 and state = 'OPEN'";
    private static final String ADMINISTRATORS =
            "select a.id from account a join account_role r on r.account_id = a.id"
                    + " where r.role = 'ADMINISTRATOR' and a.state = 'ACTIVE' for update";
    private static final String HELPERS =
            "select count(distinct case when r.role = 'ADMINISTRATOR' then a.id end),"
                    + " count(distinct a.id) from account a join account_role r on r.account_id = a.id"
                    + " where r.role in ('ADMINISTRATOR', 'TEAM_LEAD') and a.state = 'ACTIVE'";
    private static final String FILES =
            "select count(*) from assignment s where s.account_id = ?1 and s.kind = 'RESPONSIBLE' and "
                    + InForce.on("s", 2);

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    List<MemberRow> list(OfficeAccess access, StaffQuery wanted) {
        access.require(Action.READ);
        String words = wanted.words().replaceAll("([!%_])", "!$1");
        Query query =
                rows(FILTER)
                        .setParameter(2, wanted.words())
                        .setParameter(3, "%" + words + "%")
                        .setParameter(4, wanted.team() == null ? null : wanted.team().value())
                        .setParameter(5, wanted.role() == null ? "" : wanted.role().name())
                        .setParameter(6, wanted.state() == null ? "" : wanted.state().name())
                        .setFirstResult(wanted.page() * StaffQuery.PAGE_SIZE)
                        .setMaxResults(StaffQuery.PAGE_SIZE + 1);
        return Row.all(query, Members::row);
    }

    MemberRow row(OfficeAccess access, AccountId id) {
        access.require(Action.READ);
        return Row.all(rows(" where a.id = ?2").setParameter(2, id.value()), Members::row).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One to change or to propose something about. */
    Member get(OfficeAccess access, AccountId id) {
        access.require(Action.READ);
        Member found = database.find(Member.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
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
        return !database.createNativeQuery(TAKEN)
                .setParameter(1, signInName)
                .getResultList()
                .isEmpty();
    }

    /** How many administrators work here; none of them can be taken away until we are done. */
    int administrators(OfficeAccess access) {
        access.require(Action.WRITE);
        return database.createNativeQuery(ADMINISTRATORS).getResultList().size();
    }

    Helpers helpers(OfficeAccess access) {
        access.require(Action.READ);
        return Row.all(
                        database.createNativeQuery(HELPERS),
                        row -> new Helpers(row.number(0), row.number(1)))
                .get(0);
    }

    /** For how many files somebody is responsible today. */
    int files(OfficeAccess access, AccountId id) {
        access.require(Action.READ);
        return Row.all(
                        database.createNativeQuery(FILES)
                                .setParameter(1, id.value())
                                .setParameter(2, LocalDate.now(clock)),
                        row -> row.number(0))
                .get(0);
    }

    private Query rows(String which) {
        return database.createNativeQuery(ROWS + which)
                .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static MemberRow row(Row row) {
        return new MemberRow(
                row.id(0, AccountId::new),
                row.text(1),
                row.text(9),
                row.text(10),
                row.text(2),
                row.id(3, TeamId::new),
                row.text(4),
                RoleSet.read(row.text(5)),
                row.constant(6, Member.State.class),
                row.moment(7),
                row.number(8));
    }
}
