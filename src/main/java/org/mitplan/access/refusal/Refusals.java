package org.mitplan.access.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Perishable;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Sql;

/** What was refused, counted by hour; networks go after a week, everything after a season. */
@ApplicationScoped
public class Refusals implements Perishable {
    private static final int MOST_DAYS = 30;
    private static final int MOST_ROWS = 500;
    private static final int DAYS_OF_NETWORKS = 7;
    private static final int DAYS_KEPT = 90;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String ADD =
            "insert into refusal (on_day, hour, kind, account_id, network, times)"
                    + " values (:day, :hour, :kind, :who, :network, :times)"
                    + " on duplicate key update times = times + :times";
    private static final String DAYS =
            "select r.on_day, r.kind, r.account_id, a.display_name, sum(r.times) as times,"
                    + " count(distinct nullif(r.network, '')) as networks,"
                    + " group_concat(distinct nullif(r.network, '') order by r.network separator ', ' limit 3) as some"
                    + " from refusal r left join account a on a.id = r.account_id"
                    + " where r.on_day >= :since group by r.on_day, r.kind, r.account_id, a.display_name"
                    + " order by r.on_day desc, r.account_id, r.kind, times desc";
    private static final String WITHOUT_NETWORK =
            "insert into refusal (on_day, hour, kind, account_id, network, times)"
                    + " select on_day, 0, kind, account_id, '', sum(times) from refusal"
                    + " where network <> '' and on_day < :day group by on_day, kind, account_id"
                    + " on duplicate key update times = refusal.times + values(times)";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    /** In a transaction of its own: it stays true whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(Map<Tally.Line, Integer> counted) {
        counted.forEach(
                (line, times) ->
                        new Sql(database, ADD)
                                .with("day", line.hour().toLocalDate())
                                .with("hour", line.hour().getHour())
                                .with("kind", line.kind())
                                .with("who", line.who() == null ? NOBODY : line.who())
                                .with("network", line.network())
                                .with("times", times)
                                .write());
    }

    /** The last days, what concerns one account together. */
    public List<RefusalRow> days(OfficeAccess access, LocalDate today) {
        access.require(Action.READ);
        return door.of(access, DAYS)
                .with("since", today.minusDays(MOST_DAYS))
                .rows(
                        MOST_ROWS,
                        row ->
                                new RefusalRow(
                                        row.date("on_day"),
                                        row.constant("kind", Refusal.Kind.class),
                                        row.id(
                                                "account_id",
                                                id -> id.equals(NOBODY) ? null : new AccountId(id)),
                                        row.text("display_name"),
                                        row.number("times"),
                                        row.number("networks"),
                                        row.text("some")));
    }

    /** Forgets the networks of more than a week ago and everything of more than a season. */
    @Override
    public int forget(SystemTask task, Instant now) {
        task.require(SystemTask.Purpose.DELETION);
        LocalDate today = LocalDate.ofInstant(now, TimeSource.OFFICE);
        LocalDate week = today.minusDays(DAYS_OF_NETWORKS);
        door.of(task, WITHOUT_NETWORK).with("day", week).write();
        return delete(task, "network <> '' and on_day < :day", week)
                + delete(task, "on_day < :day", today.minusDays(DAYS_KEPT));
    }

    private int delete(SystemTask task, String which, LocalDate day) {
        return door.of(task, "delete from refusal where " + which).with("day", day).write();
    }
}
