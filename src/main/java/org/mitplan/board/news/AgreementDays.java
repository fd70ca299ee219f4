package org.mitplan.board.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.day.DayItem;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.casefile.day.DaySource;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/** The agreements that are overdue or due soon, and those that others have taken on. */
@ApplicationScoped
public class AgreementDays implements DaySource {
    private static final String OPEN = "a.stage in ('AGREED', 'DOING') and" + Withdrawn.not("a.id");

    /** What is mine and neither overdue nor due soon can wait: it stands on its board. */
    private static final String OWN =
            "select * from (select taken.*, row_number() over (partition by part order by due_on is null, due_on, changed_at, id) as nth"
                    + " from (select a.id, a.file_id, a.title, a.due_on, a.changed_at,"
                    + "  concat(p.given_name, ' ', p.family_name) as name,"
                    + "  sum(w.person_id = me.person_id) as mine,"
                    + "  group_concat(case when w.person_id <> me.person_id then concat(q.given_name, ' ', q.family_name) end"
                    + "   order by q.given_name, q.family_name, q.id separator ', ') as others,"
                    + "  case when a.due_on < :today then 'OVERDUE' when a.due_on <= :today + interval 7 day then 'SOON'"
                    + "   when sum(w.person_id = me.person_id) = 0 then 'WAITING' end as part"
                    + "  from agreement a join case_file f on f.id = a.file_id"
                    + "  join person p on p.id = f.young_person_id join account me on me.id = :me"
                    + "  left join agreement_person w on w.agreement_id = a.id left join person q on q.id = w.person_id"
                    + "  where "
                    + OPEN
                    + " and :own(f.id) group by a.id) taken where part is not null) due where nth <= :each";

    private static final String TEAM =
            "select a.file_id, concat(p.given_name, ' ', p.family_name) as name, count(*) as jammed,"
                    + " min(a.due_on) as due_on"
                    + " from agreement a join case_file f on f.id = a.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " where "
                    + OPEN
                    + " and a.due_on < :today and :reach(f.id) group by f.id order by min(a.due_on), f.id limit :each";

    @Override
    public Section section() {
        return BoardSection.AGREEMENTS;
    }

    @Override
    public String rows(DayQuery wanted) {
        return wanted.team() ? TEAM : OWN;
    }

    @Override
    public DayItem item(Row row, Reach reach, DayQuery wanted) {
        return wanted.team() ? jam(row) : agreement(row);
    }

    private static DayItem agreement(Row row) {
        return new DayItem(
                row.constant("part", DayItem.Group.class),
                row.id("file_id", CaseFileId::new),
                row.text("name"),
                "day.agreement",
                row.text("title"),
                who(row.number("mine") > 0, row.text("others")),
                row.date("due_on"),
                "/board/agreement?file=" + row.text("file_id") + "&card=" + row.text("id"));
    }

    private static String who(boolean mine, String others) {
        String named =
                Stream.of(mine ? Texts.of("day.you") : "", others)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return named.isEmpty() ? Texts.of("day.nobody") : named;
    }

    private static DayItem jam(Row row) {
        int count = row.number("jammed");
        return new DayItem(
                DayItem.Group.OVERDUE,
                row.id("file_id", CaseFileId::new),
                row.text("name"),
                "day.agreement",
                Texts.of(count == 1 ? "day.jam.one" : "day.jam", count),
                "",
                row.date("due_on"),
                "/board/board?file=" + row.text("file_id"));
    }
}
