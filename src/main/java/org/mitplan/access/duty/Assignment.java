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
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AssignmentId;
import org.mitplan.shared.id.CaseFileId;

/**
 * One member of staff acts for one file, as the responsible one or as deputy: the days say what was
 * planned, the moments what was.
 */
@Entity
@Table(name = "assignment")
@Access(AccessType.FIELD)
class Assignment {
    @Id private UUID id;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private AssignmentRow.Kind kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version private int version;

    protected Assignment() {}

    private Assignment(AssignmentRow.Kind kind, AccountId account, CaseFileId file) {
        id = UUID.randomUUID();
        this.account = account;
        this.file = file;
        this.kind = kind;
    }

    static Assignment responsible(AccountId account, CaseFileId file, Instant now) {
        Assignment assignment = new Assignment(AssignmentRow.Kind.RESPONSIBLE, account, file);
        assignment.beginsOn(day(now), now);
        return assignment;
    }

    /**
     * Somebody stands in, both days included.
     *
     * @throws DomainException if a day is missing, past, or more than a year away from the other
     */
    static Assignment deputy(DeputyInput input, CaseFileId file, Instant now) {
        if (input.from() == null) {
            throw new DomainException("deputy.from.missing");
        }
        if (input.to() == null) {
            throw new DomainException("deputy.to.missing");
        }
        if (input.from().isBefore(day(now))) {
            throw new DomainException("deputy.from.past");
        }
        if (input.to().isBefore(input.from())) {
            throw new DomainException("deputy.to.before");
        }
        if (!input.to().isBefore(input.from().plusYears(1))) {
            throw new DomainException("deputy.to.toolong");
        }
        Assignment assignment = new Assignment(AssignmentRow.Kind.DEPUTY, input.account(), file);
        assignment.beginsOn(input.from(), now);
        assignment.validTo = input.to();
        return assignment;
    }

    /** What begins today begins now, and not with the morning. */
    private void beginsOn(LocalDate day, Instant now) {
        validFrom = day;
        beganAt = day.equals(day(now)) ? now : null;
    }

    /**
     * Ends at once.
     *
     * @return whether anything remains; what begins on a later day never was
     */
    boolean endsNow(Instant now) {
        boolean lasted = !validFrom.isAfter(day(now));
        if (lasted) {
            endedAt = now;
        }
        return lasted;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TimeSource.OFFICE);
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    boolean isOf(AccountId someone) {
        return account.equals(someone);
    }

    boolean isDeputy() {
        return kind == AssignmentRow.Kind.DEPUTY;
    }
}
