package org.mitplan.hilfeplan.consent;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.AccountId;

/**
 * That one person signed what a version said at that moment, or took the signature back. The plan
 * is no administrative act, so no qualified signature is asked for.
 */
@Entity
@Table(name = "plan_signature")
@Access(AccessType.FIELD)
public class Signature extends PartyStep {
    @Enumerated(EnumType.STRING)
    private SignatureRow.Manner manner;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "image_id")
    private UUID image;

    @Version private int version;

    protected Signature() {}

    /**
     * A signature. What is drawn here or taken back happens now; what was signed on paper is of the
     * day that stands there.
     *
     * @param on null for what happens now
     * @param image what was drawn or scanned; null on paper that stays in the paper file
     * @throws DomainException if the day on paper is missing, lies ahead, or before the days of the
     *     version
     */
    Signature(
            PlanView view,
            PartyRow party,
            SignatureRow.Manner manner,
            LocalDate on,
            SignatureImage image,
            AccountId by,
            Clock clock) {
        super(view, party.person(), party.consent().signature().number() + 1, by, clock);
        this.manner = manner;
        this.signedOn = day(view, manner, on, LocalDate.now(clock));
        this.image = image == null ? null : image.id();
    }

    private static LocalDate day(
            PlanView view, SignatureRow.Manner manner, LocalDate on, LocalDate today) {
        if (manner == SignatureRow.Manner.DRAWN || manner == SignatureRow.Manner.WITHDRAWN) {
            return today;
        }
        if (on == null) {
            throw new DomainException("signature.on.missing");
        }
        if (on.isAfter(today)) {
            throw new DomainException("signature.on.ahead");
        }
        LocalDate first = view.plan().days().first();
        if (on.isBefore(first)) {
            throw new DomainException("signature.on.early", GermanDates.input(first));
        }
        return on;
    }

    /**
     * Takes the signature of a person back.
     *
     * @throws DomainException if there is none
     */
    static Signature withdrawn(PlanView view, PartyRow party, AccountId by, Clock clock) {
        if (!party.consent().signature().isThere()) {
            throw new DomainException("signature.none");
        }
        return new Signature(view, party, SignatureRow.Manner.WITHDRAWN, null, null, by, clock);
    }
}
