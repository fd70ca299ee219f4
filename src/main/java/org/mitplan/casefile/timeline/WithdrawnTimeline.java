package org.mitplan.casefile.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sql.Row;

/** Leaves a line in the timeline for what was withdrawn: who, when and what kind of thing. */
@ApplicationScoped
class WithdrawnTimeline implements TimelineSource {
    @Inject private GermanDates dates;

    @Override
    public String rows() {
        return "select w.thing_id as id, a.display_name as by_name, w.withdrawn_by as by_account,"
                + " w.withdrawn_at as recorded_at, w.kind from withdrawal w"
                + " join account a on a.id = w.withdrawn_by where w.file_id = :file"
                + " order by w.withdrawn_at desc, w.thing_id";
    }

    @Override
    public TimelineItem item(Row row) {
        return TimelineItem.of(
                row,
                dates.day(row.moment("recorded_at")),
                "timeline.withdrawn." + row.text("kind"),
                Texts.of("timeline.withdrawn"));
    }
}
