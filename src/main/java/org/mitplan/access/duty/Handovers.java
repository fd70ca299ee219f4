package org.mitplan.access.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.Section;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.HandoverId;
import org.mitplan.shared.sql.Row;

/** The offers to hand a file over; one at a time. */
@ApplicationScoped
public class Handovers {
    private static final int MOST = 100;
    private static final String ROWS =
            "select h.id, h.offered_to, receiver.display_name as receiver, giver.display_name as giver,"
                    + " h.note, h.offered_at, h.answer, answerer.display_name as answerer, h.answered_at,"
                    + " h.reason, h.answered_by"
                    + " from handover h join account receiver on receiver.id = h.offered_to"
                    + " join account giver on giver.id = h.offered_by"
                    + " left join account answerer on answerer.id = h.answered_by"
                    + " where h.file_id = :file order by h.offered_at desc, h.id";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private FileStaff staff;
    @Inject private Clock clock;

    /** All offers of a file, the newest first. */
    public List<HandoverRow> of(CaseAccess access) {
        access.require(Section.RESPONSIBILITY, Action.READ);
        return door.of(access, ROWS).rows(MOST, Handovers::row);
    }

    /**
     * Offers the file to a caseworker.
     *
     * @throws DomainException if nobody or somebody unfit is named, or an offer is open already
     */
    public void offer(CaseAccess access, AccountId to, String note) {
        access.require(Section.RESPONSIBILITY, Action.WRITE);
        staff.mustBeFit(access, to, "handover.receiver.missing", "handover.receiver.responsible");
        if (of(access).stream().anyMatch(HandoverRow::isOpen)) {
            throw new DomainException("handover.open");
        }
        database.persist(Handover.offered(access, to, note, clock.instant()));
        database.flush();
    }

    /** Takes an offer back. */
    public void withdraw(CaseAccess access, HandoverId id) {
        access.require(Section.RESPONSIBILITY, Action.WRITE);
        get(access, id).withdraw(access.account(), clock.instant());
        database.flush();
    }

    /** Takes the file that was offered: from now on it is the receiver's and nobody else's. */
    public void accept(CaseAccess access, HandoverId id) {
        access.require(Section.RESPONSIBILITY, Action.TAKE_OVER);
        get(access, id).accept(access.account(), clock.instant());
        staff.takeOver(access);
    }

    /** Declines the file that was offered. */
    public void decline(CaseAccess access, HandoverId id, String reason) {
        access.require(Section.RESPONSIBILITY, Action.TAKE_OVER);
        get(access, id).decline(access.account(), reason, clock.instant());
        database.flush();
    }

    private Handover get(CaseAccess access, HandoverId id) {
        return door.entities(
                        access,
                        Handover.class,
                        "select h from Handover h where h.id = :id and h.file = :file")
                .with("id", id.value())
                .first()
                .orElseThrow(NotFound::new);
    }

    private static HandoverRow row(Row row) {
        return new HandoverRow(
                row.id("id", HandoverId::new),
                row.id("offered_to", AccountId::new),
                row.text("receiver"),
                row.text("giver"),
                row.text("note"),
                row.moment("offered_at"),
                row.constant("answer", HandoverRow.Answer.class),
                row.text("answerer"),
                row.id("answered_by", AccountId::new),
                row.moment("answered_at"),
                row.text("reason"));
    }
}
