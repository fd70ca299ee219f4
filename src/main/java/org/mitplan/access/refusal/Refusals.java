package org.mitplan.access.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;

/** What was refused, counted by hour; networks go after a week, everything after a season. */
@ApplicationScoped
public class Refusals {
    private static final int MOST_DAYS = 30;
    private static final int MOST_ROWS = 500;
    private static final int DAYS_OF_NETWORKS = 7;
    private static final int DAYS_KEPT = 90;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String ADD =
            "insert into refusal (on_day, hour, kind, account_id, network, times)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6) on duplicate key update times = times + ?6";
    private static final String DAYS =
            "select t.on_day, t.kind, t.who, a.display_name, sum(t.times),"
                    + " count(distinct nullif(t.network, '')),"
                    + " group_concat(distinct nullif(t.network, '') order by t.network separator ', ' limit 3)"
                    + " from (select r.on_day, r.kind, r.network, r.times,"
                    + " if(?2 or r.kind in ('PASSWORD', 'TOO_OFTEN', 'CODE'), r.account_id, ?3) as who"
                    + " from refusal r where r.on_day >= ?1) t left join account a on a.id = t.who"
                    + " group by t.on_day, t.kind, t.who, a.display_name"
                    + " order by t.on_day desc, sum(t.times) desc";
    private static final String WITHOUT_NETWORK =
            "insert into refusal (on_day, hour, kind, account_id, network, times)"
                    + " select on_day, 0, kind, account_id, '', sum(times) from refusal"
                    + " where network <> '' and on_day < ?1 group by on_day, kind, account_id"
                    + " on duplicate key update times = refusal.times + values(times)";

    @PersistenceContext private EntityManager database;

    /** In a transaction of its own: it stays true whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(Map<Tally.Line, Integer> counted) {
        counted.forEach(
                (line, times) ->
                        database.createNativeQuery(ADD)
                                .setParameter(1, line.hour().toLocalDate())
                                .setParameter(2, line.hour().getHour())
                                .setParameter(3, line.kind().name())
                                .setParameter(4, line.who() == null ? NOBODY : line.who().value())
                                .setParameter(5, line.network())
                                .setParameter(6, times)
                                .executeUpdate());
    }

    /**
     * The last days, what happened most first.
     *
     * @param withNames also whose pages and files were refused; otherwise names stand only where
     *     somebody tried to sign in
     */
    public List<RefusalRow> days(OfficeAccess access, LocalDate today, boolean withNames) {
        access.require(Action.READ);
        return Row.all(
                database.createNativeQuery(DAYS)
                        .setParameter(1, today.minusDays(MOST_DAYS))
                        .setParameter(2, withNames)
                        .setParameter(3, NOBODY)
                        .setMaxResults(MOST_ROWS),
                row ->
                        new RefusalRow(
                                row.date(0),
                                row.constant(1, Refusal.Kind.class),
                                row.id(2, id -> id.equals(NOBODY) ? null : new AccountId(id)),
                                row.text(3),
                                row.number(4),
                                row.number(5),
                                row.text(6)));
    }

    /** Forgets the networks of more than a week ago and everything of more than a season. */
    public int forget(SystemTask task, LocalDate today) {
        task.require(SystemTask.Purpose.DELETION);
        LocalDate week = today.minusDays(DAYS_OF_NETWORKS);
        database.createNativeQuery(WITHOUT_NETWORK).setParameter(1, week).executeUpdate();
        return delete("network <> '' and on_day < ?1", week)
                + delete("on_day < ?1", today.minusDays(DAYS_KEPT));
    }

    private int delete(String which, LocalDate day) {
        return database.createNativeQuery("delete from refusal where " + which)
                .setParameter(1, day)
                .executeUpdate();
    }
}
