package org.mitplan.casefile.withdrawal;

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
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/** An author took something back that was written by mistake. */
@Entity
@Table(name = "withdrawal")
@Access(AccessType.FIELD)
class Withdrawal {
    private static final int LONGEST = 500;

    @Id
    @Column(name = "thing_id")
    private UUID thing;

    @Enumerated(EnumType.STRING)
    private Thing.Kind kind;

    @Column(name = "file_id")
    private CaseFileId file;

    private String reason;

    @Column(name = "withdrawn_by")
    private AccountId by;

    @Column(name = "withdrawn_at")
    private Instant at;

    @Version private int version;

    protected Withdrawal() {}

    /**
     * Takes something back.
     *
     * @throws DomainException if there is no reason or too much of it
     */
    static Withdrawal of(CaseAccess access, Thing thing, String why, Instant now) {
        Withdrawal withdrawal = new Withdrawal();
        withdrawal.thing = thing.id();
        withdrawal.kind = thing.kind();
        withdrawal.file = access.file();
        withdrawal.reason = why == null ? "" : why.strip();
        withdrawal.by = access.account();
        withdrawal.at = now;
        if (withdrawal.reason.isEmpty()) {
            throw new DomainException("withdraw.reason.missing");
        }
        if (withdrawal.reason.length() > LONGEST) {
            throw new DomainException("withdraw.reason.toolong", LONGEST);
        }
        return withdrawal;
    }
}
