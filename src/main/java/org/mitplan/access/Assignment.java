package org.mitplan.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/** One member of staff acts for one file from one day on, as the responsible one or as deputy. */
@Entity
@Table(name = "assignment")
@Access(AccessType.FIELD)
class Assignment {
    /** In which capacity somebody acts for a file. */
    enum Kind {
        RESPONSIBLE,
        DEPUTY
    }

    @Id private UUID id;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version private int version;

    protected Assignment() {}

    static Assignment responsible(AccountId account, CaseFileId file, LocalDate from) {
        Assignment assignment = new Assignment();
        assignment.id = UUID.randomUUID();
        assignment.account = account;
        assignment.file = file;
        assignment.kind = Kind.RESPONSIBLE;
        assignment.validFrom = from;
        return assignment;
    }
}
