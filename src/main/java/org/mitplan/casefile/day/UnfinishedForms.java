package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.access.Reach;
import org.mitplan.access.draft.Draft;
import org.mitplan.access.draft.OwnForm;
import org.mitplan.casefile.FormName;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;

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
            "select f.id, concat(p.given_name, ' ', p.family_name), '', json_value(d.body, '$.page'),"
                    + " d.saved_at, d.form, %s, 0, d.body from draft d join case_file f on f.id = d.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " where d.account_id = ?4 and ";
    private static final String OF_LEFT_FILES =
            " union all select d.file_id, '', '', '', d.saved_at, d.form, 0, 1, d.body from draft d"
                    + " where d.account_id = ?4 and not ";
    private static final String OF_NO_FILE =
            " union all select null, '', d.form, '', d.saved_at, '', 0, 0, d.body from own_draft d"
                    + " where d.account_id = ?4 order by 8 desc, 5 desc";

    @PersistenceContext private EntityManager database;
    @Inject private Instance<ClosedForms> closed;

    /**
     * One line for each form, however many tabs; earlier builds kept choices without words, too.
     */
    List<UnfinishedForm> of(Reach reach) {
        Map<List<String>, Row> newest = new LinkedHashMap<>();
        read(reach).stream()
                .filter(row -> new Draft("", row.text(8), row.moment(4)).isWorthKeeping())
                .forEach(
                        row ->
                                newest.putIfAbsent(
                                        List.of(row.text(0), row.text(2), row.text(5)), row));
        return newest.values().stream().limit(MOST).map(UnfinishedForms::form).toList();
    }

    private List<Row> read(Reach reach) {
        String sql =
                OF_FILES.formatted(closed())
                        + reach.condition("f.id")
                        + OF_LEFT_FILES
                        + reach.condition("d.file_id")
                        + OF_NO_FILE;
        return Row.all(
                reach.bind(database.createNativeQuery(sql))
                        .setParameter(4, reach.account().value())
                        .setMaxResults(MOST_READ),
                row -> row);
    }

    private String closed() {
        return closed.stream()
                .map(ClosedForms::condition)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static UnfinishedForm form(Row row) {
        if (!row.text(2).isEmpty()) {
            OwnForm own = row.constant(2, OwnForm.class);
            return new UnfinishedForm(Texts.of(own), "", own.page(), "", row.moment(4));
        }
        String form = FormName.of(row.text(5));
        String text = "/casefile/draft?file=" + row.text(0) + "&form=" + row.text(5);
        if (row.flag(7)) {
            return new UnfinishedForm(
                    Texts.of("day.unfinished.left"), form, text, "", row.moment(4));
        }
        String page = row.flag(6) ? text : page(row.text(3), row.text(0));
        return new UnfinishedForm(row.text(1), form, page, text, row.moment(4));
    }

    /** The browser says which page it was; anything but a page of a file is not believed. */
    private static String page(String told, String file) {
        return PAGE_OF_A_FILE.matcher(told).matches() && told.contains(file)
                ? told
                : "/casefile/overview?file=" + file;
    }
}
