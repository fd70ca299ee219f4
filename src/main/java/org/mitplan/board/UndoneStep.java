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

/** Somebody took a step of an agreement back. */
@Entity
@Table(name = "undone_step")
@Access(AccessType.FIELD)
class UndoneStep {
    @Id private UUID id;

    @Column(name = "agreement_id")
    private AgreementId agreement;

    @Column(name = "file_id")
    private CaseFileId file;

    private int step;

    @Column(name = "stood_since")
    private Instant stoodSince;

    @Column(name = "by_account")
    private AccountId by;

    private Instant at;
    private boolean told;

    @Version private int version;

    protected UndoneStep() {}

    /** The newest step of an agreement, in favour of how it stood before. */
    static UndoneStep of(Agreement card, Stand before, AccountId by, Instant at) {
        UndoneStep undone = new UndoneStep();
        undone.id = UUID.randomUUID();
        undone.agreement = card.id();
        undone.file = card.file();
        undone.step = card.version();
        undone.stoodSince = before.changedAt();
        undone.by = by;
        undone.at = at;
        return undone;
    }

    /** Others may have seen what it says: the history says that it was taken back. */
    UndoneStep told() {
        told = true;
        return this;
    }
}
