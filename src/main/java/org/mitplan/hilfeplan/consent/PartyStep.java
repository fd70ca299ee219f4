package org.mitplan.hilfeplan.consent;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.part.Fingerprint;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

/**
 * Something that one person did about a version, and who recorded it; the last of its kind counts,
 * none is ever changed.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
abstract class PartyStep {
    @Id private UUID id;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "person_id")
    private PersonId person;

    private int number;
    private String content;

    @Column(name = "recorded_by")
    private AccountId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PartyStep() {}

    /** A step in view of what the version says right now. */
    PartyStep(PlanView view, PersonId person, int number, AccountId by, Clock clock) {
        id = UUID.randomUUID();
        plan = view.plan().id();
        file = view.header().id();
        this.person = person;
        this.number = number;
        content = Fingerprint.of(view);
        recordedBy = by;
        recordedAt = Instant.now(clock);
    }

    PlanId plan() {
        return plan;
    }
}
