package org.mitplan.board.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.board.Stage;
import org.mitplan.board.mine.MineQuery.When;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/**
 * What is open in the files for which somebody acts, and what they do themselves in other files
 * within their reach.
 */
@ApplicationScoped
class OpenAgreements {
    private static final String FROM =
            " from agreement a join case_file f on f.id = a.file_id join account me on me.id = :me"
                    + " where a.stage in ('AGREED', 'DOING', 'PAUSED') and"
                    + Withdrawn.not("a.id")
                    + "%s and :reach(f.id) and (:own(f.id) or "
                    + MineQuery.NAMED
                    + ")";
    private static final String ROWS =
            "select a.id, a.file_id, concat(p.given_name, ' ', p.family_name) as name, a.title, a.stage, a.due_on,"
                    + " a.pause_reason, sum(w.person_id = a.me) as mine,"
                    + " group_concat(case when w.person_id <> a.me then concat(q.given_name, ' ', q.family_name) end"
                    + "  order by q.given_name, q.family_name, q.id separator ', ') as others"
                    + " from (select a.*, f.young_person_id, me.person_id as me %s and %s"
                    + "  order by a.due_on is null, a.due_on, a.file_id, a.position, a.id limit :most offset :before) a"
                    + " join person p on p.id = a.young_person_id"
                    + " left join agreement_person w on w.agreement_id = a.id left join person q on q.id = w.person_id"
                    + " group by a.id order by a.due_on is null, a.due_on, a.file_id, a.position, a.id";

    @Inject private Door door;

    /** One page of them and one more, which says that there is another page. */
    List<MineRow> rows(Reach reach, MineQuery wanted) {
        int most = MineQuery.PAGE_SIZE + 1;
        return door.of(
                        reach.require(BoardSection.AGREEMENTS, Action.READ),
                        ROWS.formatted(from(wanted), wanted.when().condition()))
                .with("most", most)
                .with("before", wanted.page() * MineQuery.PAGE_SIZE)
                .rows(most, OpenAgreements::row);
    }

    /** How many there are of each kind. */
    Map<When, Integer> counts(Reach reach, MineQuery wanted) {
        String sums =
                Arrays.stream(When.values())
                        .map(when -> "sum(" + when.condition() + ") as of_" + when)
                        .collect(Collectors.joining(", "));
        return door.of(
                        reach.require(BoardSection.AGREEMENTS, Action.READ),
                        "select " + sums + from(wanted))
                .first(OpenAgreements::counts)
                .orElseThrow();
    }

    private static String from(MineQuery wanted) {
        return FROM.formatted(wanted.who().condition());
    }

    private static Map<When, Integer> counts(Row row) {
        Map<When, Integer> counts = new EnumMap<>(When.class);
        for (When when : When.values()) {
            counts.put(when, row.number("of_" + when));
        }
        return counts;
    }

    private static MineRow row(Row row) {
        return new MineRow(
                row.id("id", AgreementId::new),
                row.id("file_id", CaseFileId::new),
                row.text("name"),
                row.text("title"),
                row.constant("stage", Stage.class),
                row.date("due_on"),
                row.number("mine") > 0,
                row.text("others"),
                row.text("pause_reason"));
    }
}
