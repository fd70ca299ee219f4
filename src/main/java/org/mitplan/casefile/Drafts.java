package org.mitplan.casefile;

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
import org.mitplan.access.Section;
import org.mitplan.access.draft.Draft;
import org.mitplan.access.draft.DraftQuota;
import org.mitplan.access.draft.DraftTab;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Row;

/** What somebody is typing into a form of a file, so that it outlives expiry, Back and a crash. */
@ApplicationScoped
public class Drafts {
    private static final String FORM =
            " where account_id = :me and file_id = :file and form = :form";
    private static final String OF_FORM =
            "select tab, body, saved_at from draft" + FORM + " order by saved_at desc, tab";
    private static final String SAVE =
            "insert into draft (account_id, file_id, form, tab, body, saved_at)"
                    + " values (:me, :file, :form, :tab, :body, :now)"
                    + " on duplicate key update body = :body, saved_at = :now";

    private static final int MOST_UNSAVED = 200;
    private static final String UNSAVED =
            "select d.account_id, a.display_name, d.form, d.tab, d.saved_at, d.body,"
                    + " d.account_id = :me as own"
                    + " from draft d join account a on a.id = d.account_id"
                    + " where d.file_id = :file and %s order by d.saved_at desc, d.account_id, d.form, d.tab";
    private static final String OF_FORMS = "d.form like :wanted";
    private static final String ABOUT =
            "(instr(d.form, :wanted) > 0 or instr(json_value(d.body, '$.page'), :wanted) > 0)";

    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private DraftTab tab;
    @Inject private DraftQuota quota;

    /** The drafts of a form, one of each tab that was left without saving, newest first. */
    List<Draft> of(CaseAccess access, String form) {
        access.require(Section.DRAFTS, Action.READ);
        return of(access, form, Draft.MOST_TABS);
    }

    private List<Draft> of(CaseAccess access, String form, int most) {
        return door.of(access, OF_FORM).with("form", form).rows(most, Draft::of);
    }

    /**
     * Who typed into forms of the file; what others typed stays theirs.
     *
     * @param formsLike pattern of SQL for the keys of the forms
     */
    public List<UnsavedForm> unsaved(CaseAccess access, String formsLike) {
        return unsaved(access, OF_FORMS, formsLike);
    }

    /** The same of all forms of the file that are about one thing, by name or by their page. */
    public List<UnsavedForm> about(CaseAccess access, UUID thing) {
        return unsaved(access, ABOUT, thing.toString());
    }

    /** Earlier builds kept choices without words, too; of what others typed nothing is read on. */
    private List<UnsavedForm> unsaved(CaseAccess access, String condition, String value) {
        access.require(Action.READ);
        return door
                .of(access, UNSAVED.formatted(condition))
                .with("wanted", value)
                .rows(MOST_UNSAVED, Drafts::unsaved)
                .stream()
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
                                row.text("form"),
                                draft.tab(),
                                draft.savedAt(),
                                own ? draft.typed() : List.of()));
    }

    /** Where nothing is written, nothing is kept; where more is, what stands in other tabs goes. */
    Instant save(CaseAccess access, String form, String ofTab, String body) {
        access.require(Section.DRAFTS, Action.WRITE);
        Instant now = Instant.now(clock);
        Draft draft = new Draft(ofTab, body, now);
        if (!draft.isWorthKeeping()) {
            drop(access, form, ofTab);
            return now;
        }
        quota.require(access.account());
        List<String> covered = draft.covers(of(access, form, Draft.MOST_TABS));
        door.of(access, SAVE)
                .with("form", form)
                .with("tab", ofTab)
                .with("body", body)
                .with("now", now)
                .write();
        covered.forEach(needless -> drop(access, form, needless));
        return now;
    }

    /**
     * To be called, with the right to its section, by whoever stores what the draft was about; of
     * what stands in other tabs that stays which is not stored now.
     */
    public void drop(CaseAccess access, String form) {
        access.require(Action.READ);
        tab.settles(of(access, form, DraftQuota.MOST))
                .forEach(settled -> drop(access, form, settled));
    }

    /** What its author throws away, whoever has the file by now. */
    void discard(CaseAccess access, String form, String ofTab) {
        access.require(Section.DRAFTS, Action.WRITE);
        delete(access, form, ofTab);
    }

    void drop(CaseAccess access, String form, String ofTab) {
        access.require(Action.READ);
        delete(access, form, ofTab);
    }

    private void delete(CaseAccess access, String form, String ofTab) {
        door.of(access, "delete from draft" + FORM + " and tab = :tab")
                .with("form", form)
                .with("tab", ofTab)
                .write();
    }
}
