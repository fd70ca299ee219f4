package org.mitplan.casefile.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.InForce;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.access.duty.FileStaff;
import org.mitplan.casefile.day.DayFinder;
import org.mitplan.casefile.day.DayItem;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.shared.Texts;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.CaseFileId;

/**
 * What nobody has decided yet: the offers that a caseworker got; for the team lead the files whose
 * responsible person no longer works here.
 */
@ApplicationScoped
class Undecided implements DayFinder {
    private static final String ALONE =
            "select f.id, concat(p.given_name, ' ', p.family_name) as name, a.display_name"
                    + " from case_file f join person p on p.id = f.young_person_id"
                    + " join assignment s on s.file_id = f.id and s.kind = 'RESPONSIBLE'"
                    + " and "
                    + InForce.on("s")
                    + " join account a on a.id = s.account_id"
                    + " where f.closed_on is null and"
                    + FileStaff.leftAlone("f.id")
                    + " and not exists (select 1 from handover h join account to_whom on to_whom.id = h.offered_to"
                    + " where h.file_id = f.id and h.is_open and to_whom.state = 'ACTIVE')"
                    + " and :reach(f.id) order by f.number";

    @Inject private Door door;
    @Inject private Offers offers;

    @Override
    public Section section() {
        return Section.RESPONSIBILITY;
    }

    @Override
    public List<DayItem> items(Reach reach, DayQuery wanted) {
        if (!wanted.shows(DayItem.Group.DECIDE)) {
            return List.of();
        }
        return wanted.team()
                ? leftAlone(reach, wanted)
                : offers.received(reach).stream().map(Undecided::offered).toList();
    }

    private List<DayItem> leftAlone(Reach reach, DayQuery wanted) {
        return door.of(reach.require(Section.RESPONSIBILITY, Action.READ), ALONE)
                .rows(
                        wanted.toRead(),
                        row ->
                                new DayItem(
                                        DayItem.Group.DECIDE,
                                        row.id("id", CaseFileId::new),
                                        row.text("name"),
                                        "responsibility.title",
                                        Texts.of("responsibility.nobody", row.text("display_name")),
                                        "",
                                        null,
                                        "/casefile/responsibility?file=" + row.text("id")));
    }

    private static DayItem offered(OfferRow offer) {
        return new DayItem(
                DayItem.Group.DECIDE,
                offer.file(),
                offer.label(),
                "offers.kind",
                Texts.of("offers.asked", offer.other()),
                "",
                offer.offeredAt().atZone(TimeSource.OFFICE).toLocalDate(),
                "/casefile/offers#o-" + offer.id());
    }
}
