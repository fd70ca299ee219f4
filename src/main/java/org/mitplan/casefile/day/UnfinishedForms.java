package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.access.draft.Draft;
import org.mitplan.access.draft.DraftAge;
import org.mitplan.access.draft.FormKey;
import org.mitplan.access.draft.FormKind;
import org.mitplan.access.draft.FormKinds;
import org.mitplan.casefile.ClosedForms;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sql.Row;

/**
 * The drafts that lie around: everybody sees their own, of files that they may read, of files that
 * are somebody else's by now, of which nothing but that is said, and of no file.
 */
@ApplicationScoped
class UnfinishedForms {
    private static final int MOST = 10;
    private static final int MOST_READ = 100;
    private static final Pattern PAGE_OF_A_FILE =
            Pattern.compile("/\\w+/\\w+\\?[\\w=&-]*file=[0-9a-f-]{36}[\\w=&-]*");
    private static final String OF_FILES =
            "select f.id as file_id, concat(p.given_name, ' ', p.family_name) as name,"
                    + " json_value(d.body, '$.page') as page, d.kind, d.thing_id, d.part, d.saved_at, d.body,"
                    + " null as since, %s as closed, 0 as went_away"
                    + " from draft d join case_file f on f.id = d.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " where d.account_id = :me and :reach(f.id)";

    /** That a file is gone may not stand in any row yet. */
    private static final String OF_OTHERS =
            " union all select d.file_id, '', '', d.kind, d.thing_id, d.part, d.saved_at, d.body,"
                    + " coalesce("
                    + DraftAge.since("d")
                    + ", utc_timestamp(6)), 0, d.file_id is not null from draft d"
                    + " where d.account_id = :me and (d.file_id is null or not :reach(d.file_id))"
                    + " order by went_away desc, saved_at desc, file_id, kind, thing_id, part";

    @Inject private Door door;
    @Inject private Instance<ClosedForms> closed;
    @Inject private FormKinds kinds;

    /** What one tab left of a form; the file is empty for a form of none. */
    private record Left(String file, FormKey key, boolean isWorthKeeping, UnfinishedForm form) {
        private List<Object> where() {
            return List.of(file, key);
        }
    }

    /**
     * One line for each form, however many tabs; earlier builds kept choices without words, too.
     */
    List<UnfinishedForm> of(Reach reach) {
        Map<List<Object>, UnfinishedForm> newest = new LinkedHashMap<>();
        door
                .own(
                        reach.require(Section.DRAFTS, Action.READ),
                        OF_FILES.formatted(closed()) + OF_OTHERS)
                .rows(MOST_READ, this::left)
                .stream()
                .filter(Left::isWorthKeeping)
                .forEach(left -> newest.putIfAbsent(left.where(), left.form()));
        return newest.values().stream().limit(MOST).toList();
    }

    private String closed() {
        return closed.stream()
                .map(ClosedForms::condition)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private Left left(Row row) {
        String file = row.text("file_id");
        FormKey key = FormKey.of(row);
        Draft draft = new Draft("", row.text("body"), row.moment("saved_at"));
        return new Left(
                file,
                key,
                draft.isWorthKeeping(),
                file.isEmpty() ? ofNoFile(row, key) : ofFile(row, file, key));
    }

    private UnfinishedForm ofNoFile(Row row, FormKey key) {
        String page = kinds.of(key).map(FormKind::page).orElse("/casefile/day");
        return new UnfinishedForm(key.name(), "", page, "", row.moment("saved_at"), until(row));
    }

    private static UnfinishedForm ofFile(Row row, String file, FormKey key) {
        Instant savedAt = row.moment("saved_at");
        String text = "/casefile/draft?file=" + file + "&form=" + key;
        if (row.flag("went_away")) {
            return new UnfinishedForm(
                    Texts.of("day.unfinished.left"), key.name(), text, "", savedAt, until(row));
        }
        String page = row.flag("closed") ? text : page(row.text("page"), file);
        return new UnfinishedForm(row.text("name"), key.name(), page, text, savedAt, until(row));
    }

    private static LocalDate until(Row row) {
        return DraftAge.lastDay(row.moment("since"));
    }

    /** The browser says which page it was; anything but a page of a file is not believed. */
    private static String page(String told, String file) {
        return PAGE_OF_A_FILE.matcher(told).matches() && told.contains(file)
                ? told
                : "/casefile/overview?file=" + file;
    }
}
