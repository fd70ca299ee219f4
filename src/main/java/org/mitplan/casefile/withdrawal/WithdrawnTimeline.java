package org.mitplan.casefile.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.casefile.TimelineItem;
import org.mitplan.casefile.TimelineSource;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;

/** Leaves a line in the timeline for what was withdrawn: who, when and what kind of thing. */
@ApplicationScoped
class WithdrawnTimeline implements TimelineSource {
    @Inject private GermanDates dates;

    @Override
    public String rows() {
        return "select w.thing_id, a.display_name, w.withdrawn_by, w.withdrawn_at, w.kind from withdrawal w"
                + " join account a on a.id = w.withdrawn_by where w.file_id = ?1"
                + " order by w.withdrawn_at desc";
    }

    @Override
    public TimelineItem item(Row row) {
        return TimelineItem.of(
                row,
                dates.day(row.moment(3)),
                "timeline.withdrawn." + row.text(4),
                Texts.of("timeline.withdrawn"));
    }
}
