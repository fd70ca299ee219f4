package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Reach;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/**
 * The next meetings that stand in the files: those of the next two weeks, and those whose day went
 * by.
 */
@ApplicationScoped
class MeetingDays implements DaySource {
    private static final String DUE =
            "select * from (select f.id, concat(p.given_name, ' ', p.family_name), f.next_meeting_on,"
                    + " row_number() over (partition by f.next_meeting_on < ?3 order by f.next_meeting_on, f.id) as nth"
                    + " from case_file f join person p on p.id = f.young_person_id"
                    + " where f.step <> 'CLOSED' and f.next_meeting_on <= ?3 + interval 14 day and %s) due"
                    + " where nth <= ?4";

    @PersistenceContext private EntityManager database;

    @Override
    public List<DayItem> items(Reach reach, DayQuery wanted) {
        String files = wanted.team() ? reach.condition("f.id") : reach.ownCondition("f.id");
        return Row.all(
                reach.bind(database.createNativeQuery(DUE.formatted(files)))
                        .setParameter(4, wanted.toRead()),
                row -> item(row, reach.today(), wanted.team()));
    }

    private static DayItem item(Row row, LocalDate today, boolean team) {
        boolean past = row.date(2).isBefore(today);
        return new DayItem(
                past ? DayItem.Group.OVERDUE : DayItem.Group.SOON,
                row.id(0, CaseFileId::new),
                row.text(1),
                "day.meeting",
                Texts.of(past ? "day.meeting.past" : "day.meeting.soon"),
                "",
                row.date(2),
                (past && !team ? "/casefile/facts?file=" : "/casefile/overview?file=")
                        + row.text(0));
    }
}
