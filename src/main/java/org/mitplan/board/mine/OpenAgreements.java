package org.mitplan.board.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.access.Reach;
import org.mitplan.board.Stage;
import org.mitplan.board.mine.MineQuery.When;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;

/**
 * What is open in the files for which somebody acts, and what they do themselves in other files
 * within their reach.
 */
@ApplicationScoped
class OpenAgreements {
    private static final String FROM =
            " from agreement a join case_file f on f.id = a.file_id join account me on me.id = ?4"
                    + " where a.stage in ('AGREED', 'DOING', 'PAUSED') and"
                    + Withdrawn.not("a.id")
                    + "%s and %s and (%s or "
                    + MineQuery.NAMED
                    + ")";
    private static final String ROWS =
            "select a.id, a.file_id, concat(p.given_name, ' ', p.family_name) as name, a.title, a.stage, a.due_on,"
                    + " a.pause_reason, sum(w.person_id = a.me) as mine,"
                    + " group_concat(case when w.person_id <> a.me then concat(q.given_name, ' ', q.family_name) end"
                    + "  order by q.given_name separator ', ') as others"
                    + " from (select a.*, f.young_person_id, me.person_id as me %s and %s"
                    + "  order by a.due_on is null, a.due_on, a.file_id, a.position, a.id limit ?5 offset ?6) a"
                    + " join person p on p.id = a.young_person_id"
                    + " left join agreement_person w on w.agreement_id = a.id left join person q on q.id = w.person_id"
                    + " group by a.id order by a.due_on is null, a.due_on, a.file_id, a.position, a.id";

    @PersistenceContext private EntityManager database;

    /** One page of them and one more, which says that there is another page. */
    List<MineRow> rows(Reach reach, MineQuery wanted) {
        String sql = ROWS.formatted(from(reach, wanted), wanted.when().condition());
        return Row.all(
                bound(reach, sql)
                        .setParameter(5, MineQuery.PAGE_SIZE + 1)
                        .setParameter(6, wanted.page() * MineQuery.PAGE_SIZE),
                OpenAgreements::row);
    }

    /** How many there are of each kind. */
    Map<When, Integer> counts(Reach reach, MineQuery wanted) {
        String sums =
                Arrays.stream(When.values())
                        .map(when -> "sum(" + when.condition() + ")")
                        .collect(Collectors.joining(", "));
        return Row.all(bound(reach, "select " + sums + from(reach, wanted)), OpenAgreements::counts)
                .get(0);
    }

    private static String from(Reach reach, MineQuery wanted) {
        return FROM.formatted(
                wanted.who().condition(), reach.condition("f.id"), reach.ownCondition("f.id"));
    }

    private Query bound(Reach reach, String sql) {
        return reach.bind(database.createNativeQuery(sql)).setParameter(4, reach.account().value());
    }

    private static Map<When, Integer> counts(Row row) {
        Map<When, Integer> counts = new EnumMap<>(When.class);
        for (When when : When.values()) {
            counts.put(when, row.number(when.ordinal()));
        }
        return counts;
    }

    private static MineRow row(Row row) {
        return new MineRow(
                row.id(0, AgreementId::new),
                row.id(1, CaseFileId::new),
                row.text(2),
                row.text(3),
                row.constant(4, Stage.class),
                row.date(5),
                row.number(7) > 0,
                row.text(8),
                row.text(6));
    }
}
