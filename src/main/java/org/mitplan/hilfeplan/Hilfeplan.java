package org.mitplan.hilfeplan;

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
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** One version of the plan: written until it is locked, unchangeable afterwards. */
@Entity
@Table(name = "hilfeplan")
@Access(AccessType.FIELD)
public class Hilfeplan {
    /** Whether a version is still written or stands for good. */
    public enum State {
        DRAFT,
        LOCKED
    }

    /** What kind of plan a version is; a Fortschreibung is a REVISION. */
    public enum Kind {
        FIRST,
        REVISION,
        CHANGE,
        FINAL
    }

    @Id private UUID id;

    @Column(name = "file_id")
    private CaseFileId file;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "board_on")
    private LocalDate boardOn;

    private String board;

    @Column(name = "previous_id")
    private PlanId previous;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "locked_by")
    private AccountId lockedBy;

    @Column(name = "locked_name")
    private String lockedName = "";

    @Column(name = "begun_by")
    private AccountId begunBy;

    @Version private int version;

    protected Hilfeplan() {}

    /**
     * The next version after a locked one, or the first.
     *
     * @param previous null for the first version
     */
    static Hilfeplan after(
            PlanRow previous, CaseFileId file, PlanDays days, AccountId by, Instant now) {
        Hilfeplan plan = new Hilfeplan();
        plan.id = UUID.randomUUID();
        plan.file = file;
        plan.number = previous == null ? 1 : previous.number() + 1;
        plan.previous = previous == null ? null : previous.id();
        plan.begunBy = by;
        plan.createdAt = now;
        plan.isAbout(previous == null ? Kind.FIRST : Kind.REVISION, days);
        return plan;
    }

    PlanId id() {
        return new PlanId(id);
    }

    PlanId previous() {
        return previous;
    }

    LocalDate boardOn() {
        return boardOn;
    }

    public Hilfeplan seenAs(int seen) {
        Stale.unless(version == seen);
        return this;
    }

    /** Refuses every change once the version is locked. */
    public Hilfeplan stillWritten() {
        if (state == State.LOCKED) {
            throw new DomainException("plan.locked");
        }
        return this;
    }

    void isAbout(Kind of, PlanDays days) {
        stillWritten();
        if (days.meetingOn() == null || days.boardOn() == null) {
            throw new DomainException("plan.days.missing");
        }
        if ((of == Kind.FIRST) != (previous == null && number == 1)) {
            throw new DomainException("plan.kind.first");
        }
        kind = of;
        meetingOn = days.meetingOn();
        boardOn = days.boardOn();
    }

    /** Says who took part in a meeting and what they said there: it has to lie behind. */
    public Hilfeplan metBy(LocalDate today) {
        if (meetingOn.isAfter(today)) {
            throw new DomainException("plan.meeting.ahead");
        }
        return this;
    }

    /** From now on nothing in this version changes; it keeps the board as it quotes it. */
    public void lock(PlanView view, AccountId by, String name, Instant at) {
        stillWritten();
        board = QuotedBoardJson.write(view.boardAsQuoted());
        lockedBy = by;
        lockedName = name;
        lockedAt = at;
        state = State.LOCKED;
    }
}
