package org.mitplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.day.DayItem;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.casefile.day.DaySource;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/**
 * The next meetings that stand in the files: those of the next two weeks, and those whose day went
 * by.
 */
@ApplicationScoped
class MeetingDays implements DaySource {
    private static final String DUE =
            "select * from (select f.id, concat(p.given_name, ' ', p.family_name) as name, f.next_meeting_on,"
                    + " row_number() over (partition by f.next_meeting_on < :today order by f.next_meeting_on, f.id) as nth"
                    + " from case_file f join person p on p.id = f.young_person_id"
                    + " where f.closed_on is null and f.next_meeting_on <= :today + interval 14 day and %s) due"
                    + " where nth <= :each";

    @Override
    public Section section() {
        return FileSection.FACTS;
    }

    @Override
    public String rows(DayQuery wanted) {
        return DUE.formatted(wanted.files("f.id"));
    }

    @Override
    public DayItem item(Row row, Reach reach, DayQuery wanted) {
        boolean past = row.date("next_meeting_on").isBefore(reach.today());
        return new DayItem(
                past ? DayItem.Group.OVERDUE : DayItem.Group.SOON,
                row.id("id", CaseFileId::new),
                row.text("name"),
                "day.meeting",
                Texts.of(past ? "day.meeting.past" : "day.meeting.soon"),
                "",
                row.date("next_meeting_on"),
                (past && !wanted.team() ? "/casefile/facts?file=" : "/casefile/overview?file=")
                        + row.text("id"));
    }
}
