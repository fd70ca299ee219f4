package org.mitplan.board;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** Somebody recorded at some moment that an agreement was done. */
@Entity
@Table(name = "completion")
@Access(AccessType.FIELD)
class Completion {
    @Id private UUID id;

    @Column(name = "agreement_id")
    private AgreementId agreement;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "by_account")
    private AccountId by;

    @Column(name = "done_by")
    private PersonId doneBy;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    private Instant at;
    @Version private int version;

    protected Completion() {}

    static Completion of(Agreement agreement, AccountId by, Instant at) {
        Completion completion = new Completion();
        completion.id = UUID.randomUUID();
        completion.agreement = agreement.id();
        completion.file = agreement.file();
        completion.by = by;
        completion.at = at;
        return completion;
    }

    /** Done once of many times; by one person, or by all who are named if it is nobody. */
    Completion occurred(LocalDate on, PersonId who) {
        occurredOn = on;
        doneBy = who;
        return this;
    }
}
