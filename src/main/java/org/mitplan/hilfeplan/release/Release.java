package org.mitplan.hilfeplan.release;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.part.Fingerprint;
import org.mitplan.hilfeplan.part.Gap;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** One step on the way of a version past a second pair of eyes. */
@Entity
@Table(name = "plan_release")
@Access(AccessType.FIELD)
public class Release {
    private static final TextField NOTE = TextField.lines("release.note", 2000);

    @Id private UUID id;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "file_id")
    private CaseFileId file;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReleaseRow.Step step;

    private String note = "";
    private String content;

    @Column(name = "recorded_by")
    private AccountId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version private int version;

    protected Release() {}

    private Release(PlanView view, ReleaseRow.Step step, AccountId by, Clock clock) {
        id = UUID.randomUUID();
        plan = view.plan().id();
        file = view.header().id();
        number = view.plan().release().number() + 1;
        this.step = step;
        content = Fingerprint.of(view);
        recordedBy = by;
        recordedAt = Instant.now(clock);
    }

    PlanId plan() {
        return plan;
    }

    /**
     * Hands a version to the team lead as it stands.
     *
     * @throws DomainException if something is missing in it or it waits already as it stands
     */
    static Release submitted(PlanView view, AccountId by, Clock clock) {
        Gap.mustBeNone(view);
        if (view.plan().release().waits(Fingerprint.of(view))) {
            throw new DomainException("release.waits");
        }
        return new Release(view, ReleaseRow.Step.SUBMITTED, by, clock);
    }

    /**
     * What the second person says about a version that was handed over.
     *
     * @throws Stale if it changed or went on meanwhile
     * @throws DomainException if the person handed it over or gives it back without a word
     */
    static Release decided(PlanView view, ReleaseInput input, AccountId by, Clock clock) {
        ReleaseRow last = view.plan().release();
        Stale.unless(last.number() == input.number() && last.waits(Fingerprint.of(view)));
        if (by.equals(last.byAccount())) {
            throw new DomainException("release.own");
        }
        Release release = new Release(view, input.step(), by, clock);
        boolean returned = input.step() == ReleaseRow.Step.RETURNED;
        release.note = returned ? NOTE.needed(input.note()) : NOTE.of(input.note());
        return release;
    }

    Action needs() {
        return step == ReleaseRow.Step.SUBMITTED ? Action.WRITE : Action.APPROVE;
    }
}
