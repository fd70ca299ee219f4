package org.mitplan.access.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.OwnAccess;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.sql.Sql;

/** What somebody is typing into a form, so that it outlives expiry, Back and a crash. */
@ApplicationScoped
public class Drafts {
    private static final String FORM =
            " where account_id = :me and file_id <=> :file and kind = :kind"
                    + " and thing_id <=> :thing and part = :part";
    private static final String OF_FORM =
            "select tab, body, saved_at, "
                    + DraftAge.since("draft")
                    + " as since from draft"
                    + FORM
                    + " order by saved_at desc, tab";
    private static final String SAVE =
            "insert into draft (account_id, file_id, kind, thing_id, part, tab, body, saved_at)"
                    + " values (:me, :file, :kind, :thing, :part, :tab, :body, :now)"
                    + " on duplicate key update body = :body, saved_at = :now, left_at = null";

    private static final int MOST_UNSAVED = 200;
    private static final String UNSAVED =
            "select d.account_id, a.display_name, d.kind, d.thing_id, d.part, d.tab, d.saved_at, d.body,"
                    + " d.account_id = :me as own"
                    + " from draft d join account a on a.id = d.account_id where d.file_id = :file";
    private static final String NEWEST =
            " order by d.saved_at desc, d.account_id, d.kind, d.thing_id, d.part, d.tab";
    private static final String ABOUT = " and d.thing_id = :thing";

    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private DraftTab tab;
    @Inject private DraftQuota quota;

    /** The drafts of a form, one of each tab that was left without saving, newest first. */
    List<Draft> of(OwnAccess access, FormKey form) {
        return of(access, form, Draft.MOST_TABS);
    }

    private List<Draft> of(OwnAccess access, FormKey form, int most) {
        Instant now = Instant.now(clock);
        return sql(access, OF_FORM, form).rows(most, row -> Draft.of(row, access, now));
    }

    private Sql sql(OwnAccess access, String text, FormKey form) {
        return door.own(access, text)
                .with("kind", form.kind())
                .with("thing", form.thing())
                .with("part", form.part());
    }

    /** Who typed into forms of the file; what others typed stays theirs. */
    public List<UnsavedForm> unsaved(CaseAccess access) {
        access.require(Action.READ);
        return unsaved(door.of(access, UNSAVED + NEWEST));
    }

    /** The same of all forms of the file that are about one thing. */
    public List<UnsavedForm> about(CaseAccess access, UUID thing) {
        access.require(Action.READ);
        return unsaved(door.of(access, UNSAVED + ABOUT + NEWEST).with("thing", thing));
    }

    /** Earlier builds kept choices without words, too; of what others typed nothing is read on. */
    private static List<UnsavedForm> unsaved(Sql statement) {
        return statement.rows(MOST_UNSAVED, Drafts::unsaved).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<UnsavedForm> unsaved(Row row) {
        boolean own = row.flag("own");
        Draft draft = Draft.of(row);
        return !draft.isWorthKeeping()
                ? Optional.empty()
                : Optional.of(
                        new UnsavedForm(
                                row.id("account_id", AccountId::new),
                                row.text("display_name"),
                                own,
                                FormKey.of(row),
                                draft.tab(),
                                draft.savedAt(),
                                own ? draft.typed() : List.of()));
    }

    /** Where nothing is written, nothing is kept; where more is, what stands in other tabs goes. */
    Instant save(OwnAccess access, FormKey form, String ofTab, String body) {
        Instant now = Instant.now(clock);
        Draft draft = new Draft(ofTab, body, now);
        if (!draft.isWorthKeeping()) {
            discard(access, form, ofTab);
            return now;
        }
        quota.require(access.account());
        List<String> covered = draft.covers(of(access, form));
        sql(access, SAVE, form).with("tab", ofTab).with("body", body).with("now", now).write();
        covered.forEach(needless -> discard(access, form, needless));
        return now;
    }

    /**
     * To be called, with the right to its section, by whoever stores what the draft was about; of
     * what stands in other tabs that stays which is not stored now.
     */
    public void drop(CaseAccess access, FormKey form) {
        drop(access.require(Action.READ).own(), form);
    }

    /** The same of a form that belongs to no file. */
    public void drop(OwnAccess access, FormKey form) {
        tab.settles(of(access, form, DraftQuota.MOST))
                .forEach(settled -> discard(access, form, settled));
    }

    /** What its author throws away, whoever has the file by now. */
    void discard(OwnAccess access, FormKey form, String ofTab) {
        sql(access, "delete from draft" + FORM + " and tab = :tab", form)
                .with("tab", ofTab)
                .write();
    }
}
