package org.mitplan.access.duty;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mitplan.access.CaseAccess;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.TextField;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/** A file is offered to another caseworker; it changes hands only when that person accepts. */
@Entity
@Table(name = "handover")
@Access(AccessType.FIELD)
class Handover {
    private static final TextField NOTE = TextField.lines("handover.note", 1000);
    private static final TextField REASON = TextField.lines("handover.reason", 1000);

    @Id private UUID id;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "offered_to")
    private AccountId offeredTo;

    @Column(name = "offered_by")
    private AccountId offeredBy;

    private String note;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private HandoverRow.Answer answer;

    @Column(name = "answered_by")
    private AccountId answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String reason = "";
    @Version private int version;

    protected Handover() {}

    static Handover offered(CaseAccess access, AccountId to, String note, Instant now) {
        Handover handover = new Handover();
        handover.id = UUID.randomUUID();
        handover.file = access.file();
        handover.offeredTo = to;
        handover.offeredBy = access.account();
        handover.note = NOTE.of(note);
        handover.offeredAt = now;
        return handover;
    }

    /** Whoever decides about the file takes the offer back. */
    void withdraw(AccountId by, Instant now) {
        answer(HandoverRow.Answer.WITHDRAWN, by, now);
    }

    /**
     * The one to whom the file was offered takes it.
     *
     * @throws NotFound for anybody else
     * @throws DomainException if the offer no longer stands
     */
    void accept(AccountId by, Instant now) {
        mustBeFor(by);
        answer(HandoverRow.Answer.ACCEPTED, by, now);
    }

    /** The one to whom the file was offered says no, and why. */
    void decline(AccountId by, String why, Instant now) {
        mustBeFor(by);
        answer(HandoverRow.Answer.DECLINED, by, now);
        reason = REASON.needed(why);
    }

    private void mustBeFor(AccountId by) {
        if (!by.equals(offeredTo)) {
            throw new NotFound();
        }
    }

    private void answer(HandoverRow.Answer given, AccountId by, Instant now) {
        if (answer != null) {
            throw new DomainException("handover.over", Texts.of(answer));
        }
        answer = given;
        answeredBy = by;
        answeredAt = now;
    }
}
