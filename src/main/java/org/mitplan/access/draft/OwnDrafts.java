package org.mitplan.access.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;

/** What people are typing into forms that belong to no file; each sees only their own. */
@ApplicationScoped
public class OwnDrafts {
    private static final String FORM = " where account_id = ?1 and form = ?2";
    private static final String SAVE =
            "insert into own_draft (account_id, form, tab, body, saved_at)"
                    + " values (?1, ?2, ?3, ?4, ?5)"
                    + " on duplicate key update body = ?4, saved_at = ?5";

    private static final String LEFT =
            "delete from draft where saved_at < ?1 and not exists (select 1 from assignment a"
                    + " join account holder on holder.id = a.account_id"
                    + " join account me on me.id = draft.account_id"
                    + " where a.file_id = draft.file_id"
                    + " and (a.ended_at is null or a.ended_at >= ?1)"
                    + " and (a.valid_to is null or a.valid_to >= date(?1))"
                    + " and (a.account_id = me.id or a.kind = 'RESPONSIBLE' and holder.team_id = me.team_id"
                    + "  and exists (select 1 from account_role r where r.account_id = me.id"
                    + "   and r.role = 'TEAM_LEAD')))";

    private static final int STEP = 500;
    private static final String ALL =
            "select account_id, form, tab, body, file_id from draft"
                    + " union all select account_id, form, tab, body, null from own_draft"
                    + " order by 1, 5, 2, 3";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private DraftTab tab;
    @Inject private DraftQuota quota;

    List<Draft> of(AccountId account, OwnForm form) {
        return of(account, form, Draft.MOST_TABS);
    }

    private List<Draft> of(AccountId account, OwnForm form, int most) {
        return Row.all(
                database.createNativeQuery(
                                "select tab, body, saved_at from own_draft"
                                        + FORM
                                        + " order by saved_at desc")
                        .setParameter(1, account.value())
                        .setParameter(2, form.name())
                        .setMaxResults(most),
                Draft::of);
    }

    /** Where nothing is written, nothing is kept; where more is, what stands in other tabs goes. */
    Instant save(AccountId account, OwnForm form, String ofTab, String body) {
        Instant now = Instant.now(clock);
        Draft draft = new Draft(ofTab, body, now);
        if (!draft.isWorthKeeping()) {
            drop(account, form, ofTab);
            return now;
        }
        quota.require(account);
        List<String> covered = draft.covers(of(account, form, Draft.MOST_TABS));
        database.createNativeQuery(SAVE)
                .setParameter(1, account.value())
                .setParameter(2, form.name())
                .setParameter(3, ofTab)
                .setParameter(4, body)
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        covered.forEach(needless -> drop(account, form, needless));
        return now;
    }

    /**
     * To be called by whoever stores what the draft was about; of what stands in other tabs that
     * stays which is not stored now.
     */
    public void drop(AccountId account, OwnForm form) {
        tab.settles(of(account, form, DraftQuota.MOST))
                .forEach(settled -> drop(account, form, settled));
    }

    void drop(AccountId account, OwnForm form, String ofTab) {
        database.createNativeQuery("delete from own_draft" + FORM + " and tab = ?3")
                .setParameter(1, account.value())
                .setParameter(2, form.name())
                .setParameter(3, ofTab)
                .executeUpdate();
    }

    /**
     * Removes what nobody went on with since some moment, and says how many; of what is about a
     * file only that whose author could not open the file any more since then. What nobody wrote a
     * word in goes at once: earlier builds kept choices, too.
     */
    public int forget(SystemTask task, Instant before) {
        task.require(SystemTask.Purpose.DELETION);
        return forget("delete from own_draft where saved_at < ?1", before)
                + forget(LEFT, before)
                + wordless().mapToInt(this::forget).sum();
    }

    /** Those of all people; read to its end before the first of them goes. */
    private Stream<Row> wordless() {
        List<Row> found = new ArrayList<>();
        List<Row> step;
        int read = 0;
        do {
            step =
                    Row.all(
                            database.createNativeQuery(ALL)
                                    .setFirstResult(read)
                                    .setMaxResults(STEP),
                            row -> row);
            read += step.size();
            step.stream().filter(row -> !isWorthKeeping(row)).forEach(found::add);
        } while (step.size() == STEP);
        return found.stream();
    }

    private static boolean isWorthKeeping(Row row) {
        return new Draft(row.text(2), row.text(3), Instant.EPOCH).isWorthKeeping();
    }

    /** Unless somebody went on with it just now. */
    private int forget(Row wordless) {
        boolean own = wordless.text(4).isEmpty();
        Query delete =
                database.createNativeQuery(
                                (own ? "delete from own_draft" : "delete from draft")
                                        + " where account_id = ?1 and form = ?2 and tab = ?3 and body = ?4"
                                        + (own ? "" : " and file_id = ?5"))
                        .setParameter(1, wordless.id(0, id -> id))
                        .setParameter(2, wordless.text(1))
                        .setParameter(3, wordless.text(2))
                        .setParameter(4, wordless.text(3));
        return (own ? delete : delete.setParameter(5, wordless.id(4, id -> id))).executeUpdate();
    }

    private int forget(String sql, Instant before) {
        return database.createNativeQuery(sql)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }
}
