package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.access.draft.Draft;
import org.mitplan.access.draft.DraftQuota;
import org.mitplan.access.draft.DraftTab;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;

/** What somebody is typing into a form of a file, so that it outlives expiry, Back and a crash. */
@ApplicationScoped
public class Drafts {
    private static final String FORM = " where account_id = ?1 and file_id = ?2 and form = ?3";
    private static final String SAVE =
            "insert into draft (account_id, file_id, form, tab, body, saved_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6)"
                    + " on duplicate key update body = ?5, saved_at = ?6";

    private static final int MOST_UNSAVED = 200;
    private static final String UNSAVED =
            "select d.account_id, a.display_name, d.form, d.tab, d.saved_at, d.body, d.account_id = ?3"
                    + " from draft d join account a on a.id = d.account_id"
                    + " where d.file_id = ?1 and %s order by d.saved_at desc";
    private static final String OF_FORMS = "d.form like ?2";
    private static final String ABOUT =
            "(instr(d.form, ?2) > 0 or instr(json_value(d.body, '$.page'), ?2) > 0)";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private DraftTab tab;
    @Inject private DraftQuota quota;

    /** The drafts of a form, one of each tab that was left without saving, newest first. */
    List<Draft> of(CaseAccess access, String form) {
        access.require(Section.DRAFTS, Action.READ);
        return of(access, form, Draft.MOST_TABS);
    }

    private List<Draft> of(CaseAccess access, String form, int most) {
        return Row.all(
                database.createNativeQuery(
                                "select tab, body, saved_at from draft"
                                        + FORM
                                        + " order by saved_at desc")
                        .setParameter(1, access.account().value())
                        .setParameter(2, access.file().value())
                        .setParameter(3, form)
                        .setMaxResults(most),
                Draft::of);
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
        return Row.all(
                        database.createNativeQuery(UNSAVED.formatted(condition))
                                .setParameter(1, access.file().value())
                                .setParameter(2, value)
                                .setParameter(3, access.account().value())
                                .setMaxResults(MOST_UNSAVED),
                        row -> row)
                .stream()
                .filter(row -> draft(row).isWorthKeeping())
                .map(Drafts::unsaved)
                .toList();
    }

    private static Draft draft(Row row) {
        return new Draft(row.text(3), row.text(5), row.moment(4));
    }

    private static UnsavedForm unsaved(Row row) {
        boolean own = row.flag(6);
        return new UnsavedForm(
                row.id(0, AccountId::new),
                row.text(1),
                own,
                row.text(2),
                row.text(3),
                row.moment(4),
                own ? draft(row).typed() : List.of());
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
        database.createNativeQuery(SAVE)
                .setParameter(1, access.account().value())
                .setParameter(2, access.file().value())
                .setParameter(3, form)
                .setParameter(4, ofTab)
                .setParameter(5, body)
                .setParameter(6, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
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
        database.createNativeQuery("delete from draft" + FORM + " and tab = ?4")
                .setParameter(1, access.account().value())
                .setParameter(2, access.file().value())
                .setParameter(3, form)
                .setParameter(4, ofTab)
                .executeUpdate();
    }
}
