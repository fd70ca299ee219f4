package org.mitplan.board;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;

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

    private Instant at;
    @Version private int version;

    protected Completion() {}

    static Completion of(AgreementId agreement, CaseFileId file, AccountId by, Instant at) {
        Completion completion = new Completion();
        completion.id = UUID.randomUUID();
        completion.agreement = agreement;
        completion.file = file;
        completion.by = by;
        completion.at = at;
        return completion;
    }
}
