package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.access.Reach;
import org.mitplan.casefile.day.DayItem;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.casefile.day.DaySource;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/** The agreements that are overdue or due soon, and those that others have taken on. */
@ApplicationScoped
class AgreementDays implements DaySource {
    private static final String OPEN = "a.stage in ('AGREED', 'DOING') and" + Withdrawn.not("a.id");

    /** What is mine and neither overdue nor due soon can wait: it stands on its board. */
    private static final String OWN =
            "select * from (select taken.*, row_number() over (partition by part order by due_on is null, due_on, changed_at, id) as nth"
                    + " from (select a.id, a.file_id, a.title, a.due_on, a.changed_at,"
                    + "  concat(p.given_name, ' ', p.family_name) as name,"
                    + "  sum(w.person_id = me.person_id) as mine,"
                    + "  group_concat(case when w.person_id <> me.person_id then concat(q.given_name, ' ', q.family_name) end"
                    + "   order by q.given_name separator ', ') as others,"
                    + "  case when a.due_on < ?3 then 'OVERDUE' when a.due_on <= ?3 + interval 7 day then 'SOON'"
                    + "   when sum(w.person_id = me.person_id) = 0 then 'WAITING' end as part"
                    + "  from agreement a join case_file f on f.id = a.file_id"
                    + "  join person p on p.id = f.young_person_id join account me on me.id = ?1"
                    + "  left join agreement_person w on w.agreement_id = a.id left join person q on q.id = w.person_id"
                    + "  where "
                    + OPEN
                    + " and %s group by a.id) taken where part is not null) due where nth <= ?4";

    private static final String TEAM =
            "select a.file_id, concat(p.given_name, ' ', p.family_name), count(*), min(a.due_on)"
                    + " from agreement a join case_file f on f.id = a.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " where "
                    + OPEN
                    + " and a.due_on < ?3 and %s group by f.id order by min(a.due_on) limit ?4";

    @PersistenceContext private EntityManager database;

    @Override
    public List<DayItem> items(Reach reach, DayQuery wanted) {
        return wanted.team()
                ? read(reach, TEAM.formatted(reach.condition("f.id")), wanted).stream()
                        .map(AgreementDays::jam)
                        .toList()
                : read(reach, OWN.formatted(reach.ownCondition("f.id")), wanted).stream()
                        .map(AgreementDays::agreement)
                        .toList();
    }

    private List<Row> read(Reach reach, String sql, DayQuery wanted) {
        return Row.all(
                reach.bind(database.createNativeQuery(sql)).setParameter(4, wanted.toRead()),
                row -> row);
    }

    private static DayItem agreement(Row row) {
        return new DayItem(
                row.constant(8, DayItem.Group.class),
                row.id(1, CaseFileId::new),
                row.text(5),
                "day.agreement",
                row.text(2),
                who(row.number(6) > 0, row.text(7)),
                row.date(3),
                "/board/agreement?file=" + row.text(1) + "&card=" + row.text(0));
    }

    private static String who(boolean mine, String others) {
        String named =
                Stream.of(mine ? Texts.of("day.you") : "", others)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return named.isEmpty() ? Texts.of("day.nobody") : named;
    }

    private static DayItem jam(Row row) {
        int count = row.number(2);
        return new DayItem(
                DayItem.Group.OVERDUE,
                row.id(0, CaseFileId::new),
                row.text(1),
                "day.agreement",
                Texts.of(count == 1 ? "day.jam.one" : "day.jam", count),
                "",
                row.date(3),
                "/board/board?file=" + row.text(0));
    }
}
