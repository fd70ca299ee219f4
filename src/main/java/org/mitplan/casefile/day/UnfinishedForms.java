package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
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
import org.mitplan.access.draft.OwnForm;
import org.mitplan.casefile.FormName;
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
            "select f.id as file_id, concat(p.given_name, ' ', p.family_name) as name, '' as own_form,"
                    + " json_value(d.body, '$.page') as page, d.saved_at, d.form, %s as closed, 0 as went_away, d.body from draft d join case_file f on f.id = d.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " where d.account_id = :me and :reach(f.id)";
    private static final String OF_LEFT_FILES =
            " union all select d.file_id, '', '', '', d.saved_at, d.form, 0, 1, d.body from draft d"
                    + " where d.account_id = :me and not :reach(d.file_id)";
    private static final String OF_NO_FILE =
            " union all select null, '', d.form, '', d.saved_at, '', 0, 0, d.body from own_draft d"
                    + " where d.account_id = :me order by went_away desc, saved_at desc, file_id, form";

    @Inject private Door door;
    @Inject private Instance<ClosedForms> closed;

    /** What one tab left. */
    private record Left(List<String> where, boolean isWorthKeeping, UnfinishedForm form) {}

    /**
     * One line for each form, however many tabs; earlier builds kept choices without words, too.
     */
    List<UnfinishedForm> of(Reach reach) {
        Map<List<String>, UnfinishedForm> newest = new LinkedHashMap<>();
        door
                .own(
                        reach.require(Section.DRAFTS, Action.READ),
                        OF_FILES.formatted(closed()) + OF_LEFT_FILES + OF_NO_FILE)
                .rows(MOST_READ, UnfinishedForms::left)
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

    private static Left left(Row row) {
        return new Left(
                List.of(row.text("file_id"), row.text("own_form"), row.text("form")),
                new Draft("", row.text("body"), row.moment("saved_at")).isWorthKeeping(),
                form(row));
    }

    private static UnfinishedForm form(Row row) {
        Instant savedAt = row.moment("saved_at");
        if (!row.text("own_form").isEmpty()) {
            OwnForm own = row.constant("own_form", OwnForm.class);
            return new UnfinishedForm(Texts.of(own), "", own.page(), "", savedAt);
        }
        String file = row.text("file_id");
        String form = FormName.of(row.text("form"));
        String text = "/casefile/draft?file=" + file + "&form=" + row.text("form");
        if (row.flag("went_away")) {
            return new UnfinishedForm(Texts.of("day.unfinished.left"), form, text, "", savedAt);
        }
        String page = row.flag("closed") ? text : page(row.text("page"), file);
        return new UnfinishedForm(row.text("name"), form, page, text, savedAt);
    }

    /** The browser says which page it was; anything but a page of a file is not believed. */
    private static String page(String told, String file) {
        return PAGE_OF_A_FILE.matcher(told).matches() && told.contains(file)
                ? told
                : "/casefile/overview?file=" + file;
    }
}
