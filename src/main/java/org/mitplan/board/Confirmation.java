package org.mitplan.board;

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
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** Somebody said yes or no to an agreement as it was worded then; never changed, never deleted. */
@Entity
@Table(name = "confirmation")
@Access(AccessType.FIELD)
class Confirmation {
    @Id private UUID id;

    @Column(name = "agreement_id")
    private AgreementId agreement;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Consent.Answer answer;

    private String words;

    @Enumerated(EnumType.STRING)
    private Consent.Manner manner;

    @Column(name = "said_on")
    private LocalDate on;

    private int wording;

    @Column(name = "recorded_by")
    private AccountId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version private int version;

    protected Confirmation() {}

    static Confirmation of(
            Agreement card, Consent.Said said, Consent how, AccountId by, Instant at) {
        Confirmation confirmation = new Confirmation();
        confirmation.id = UUID.randomUUID();
        confirmation.agreement = card.id();
        confirmation.file = card.file();
        confirmation.person = said.person();
        confirmation.answer = said.answer();
        confirmation.words = said.words();
        confirmation.manner = how.manner();
        confirmation.on = how.on();
        confirmation.wording = card.wording();
        confirmation.recordedBy = by;
        confirmation.recordedAt = at;
        return confirmation;
    }
}
