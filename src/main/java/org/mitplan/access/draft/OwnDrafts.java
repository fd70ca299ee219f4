package org.mitplan.access.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.sql.Sql;

/** What people are typing into forms that belong to no file; each sees only their own. */
@ApplicationScoped
public class OwnDrafts {
    private static final String FORM = " where account_id = :account and form = :form";
    private static final String SAVE =
            "insert into own_draft (account_id, form, tab, body, saved_at)"
                    + " values (:account, :form, :tab, :body, :now)"
                    + " on duplicate key update body = :body, saved_at = :now";

    private static final String LEFT =
            "delete from draft where saved_at < :before and not exists (select 1 from assignment a"
                    + " join account holder on holder.id = a.account_id"
                    + " join account me on me.id = draft.account_id"
                    + " where a.file_id = draft.file_id"
                    + " and (a.ended_at is null or a.ended_at >= :before)"
                    + " and (a.valid_to is null or a.valid_to >= date(:before))"
                    + " and (a.account_id = me.id or a.kind = 'RESPONSIBLE' and holder.team_id = me.team_id"
                    + "  and exists (select 1 from account_role r where r.account_id = me.id"
                    + "   and r.role = 'TEAM_LEAD')))";

    private static final int STEP = 500;
    private static final String ALL =
            "select account_id, form, tab, body, file_id from draft"
                    + " union all select account_id, form, tab, body, null from own_draft"
                    + " order by account_id, file_id, form, tab limit :step offset :read";
    private static final String WORDLESS =
            " where account_id = :account and form = :form and tab = :tab and body = :body";

    /** One that earlier builds kept; the file is null for a form of none. */
    private record Kept(AccountId account, String form, String tab, String body, CaseFileId file) {
        boolean isWorthKeeping() {
            return new Draft(tab, body, Instant.EPOCH).isWorthKeeping();
        }
    }

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private DraftTab tab;
    @Inject private DraftQuota quota;

    List<Draft> of(AccountId account, OwnForm form) {
        return of(account, form, Draft.MOST_TABS);
    }

    private List<Draft> of(AccountId account, OwnForm form, int most) {
        return sql(
                        "select tab, body, saved_at from own_draft"
                                + FORM
                                + " order by saved_at desc, tab",
                        account,
                        form)
                .rows(most, Draft::of);
    }

    private Sql sql(String text, AccountId account, OwnForm form) {
        return new Sql(database, text).with("account", account).with("form", form);
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
        sql(SAVE, account, form).with("tab", ofTab).with("body", body).with("now", now).write();
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
        sql("delete from own_draft" + FORM + " and tab = :tab", account, form)
                .with("tab", ofTab)
                .write();
    }

    /**
     * Removes what nobody went on with since some moment, and says how many; of what is about a
     * file only that whose author could not open the file any more since then. What nobody wrote a
     * word in goes at once: earlier builds kept choices, too.
     */
    public int forget(SystemTask task, Instant before) {
        task.require(SystemTask.Purpose.DELETION);
        return forget("delete from own_draft where saved_at < :before", before)
                + forget(LEFT, before)
                + wordless().mapToInt(this::forget).sum();
    }

    /** Those of all people; read to its end before the first of them goes. */
    private Stream<Kept> wordless() {
        List<Kept> found = new ArrayList<>();
        List<Kept> step;
        int read = 0;
        do {
            step =
                    new Sql(database, ALL)
                            .with("step", STEP)
                            .with("read", read)
                            .rows(STEP, OwnDrafts::kept);
            read += step.size();
            step.stream().filter(kept -> !kept.isWorthKeeping()).forEach(found::add);
        } while (step.size() == STEP);
        return found.stream();
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.id("account_id", AccountId::new),
                row.text("form"),
                row.text("tab"),
                row.text("body"),
                row.id("file_id", CaseFileId::new));
    }

    /** Unless somebody went on with it just now. */
    private int forget(Kept wordless) {
        boolean own = wordless.file() == null;
        String from = own ? "delete from own_draft" : "delete from draft";
        return new Sql(database, from + WORDLESS + (own ? "" : " and file_id = :file"))
                .with("account", wordless.account())
                .with("form", wordless.form())
                .with("tab", wordless.tab())
                .with("body", wordless.body())
                .withAny("file", wordless.file())
                .write();
    }

    private int forget(String sql, Instant before) {
        return new Sql(database, sql).with("before", before).write();
    }
}
