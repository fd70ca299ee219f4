package org.mitplan.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Actor;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.casefile.day.DayFinder;
import org.mitplan.casefile.day.DayItem;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.shared.Texts;
import org.mitplan.shared.TimeSource;

/** What waits for somebody who can be the second person, and is not about themselves. */
@ApplicationScoped
class ProposalsOfTheDay implements DayFinder {
    @Inject private Actor actor;
    @Inject private Proposals proposals;

    @Override
    public Section section() {
        return OfficeSection.OFFICE;
    }

    @Override
    public List<DayItem> items(Reach reach, DayQuery wanted) {
        if (!actor.isStaffConfirmer() || !wanted.shows(DayItem.Group.DECIDE)) {
            return List.of();
        }
        return proposals.waitingFor(reach, wanted.toRead()).stream()
                .map(ProposalsOfTheDay::item)
                .toList();
    }

    private static DayItem item(ProposalRow row) {
        return new DayItem(
                DayItem.Group.DECIDE,
                null,
                row.name(),
                "approvals.title",
                Texts.of(row.kind()),
                Texts.of("approvals.from", row.by()),
                row.at().atZone(TimeSource.OFFICE).toLocalDate(),
                "/office/approvals?confirm=" + row.id());
    }
}
