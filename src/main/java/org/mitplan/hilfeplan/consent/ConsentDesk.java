package org.mitplan.hilfeplan.consent;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanReader;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/**
 * Where answers and signatures are recorded, also after a version is locked: people answer when
 * they are ready, and the plan stays as it was (§ 36 (2) SGB VIII).
 */
@Boundary
public class ConsentDesk {
    @Inject private Gate gate;
    @Inject private PlanReader reader;
    @Inject private Consents consents;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * Records what people answer; who is not heard anew keeps the answer they gave.
     *
     * @throws DomainException if a remark or a dissent lacks its words or a day lies ahead
     * @throws Stale if somebody else recorded another answer since the form was shown
     */
    @MayCall(CASEWORKER)
    public void answer(CaseFileId file, PlanId plan, List<AnswerInput> inputs) {
        CaseAccess access = write(file, plan);
        PlanView view = reader.view(access, plan);
        Refusals.gather(inputs, input -> answer(access, view, input));
        consents.flush();
        drafts.drop(access, PlanPart.CONSENT.form(plan));
    }

    private void answer(CaseAccess access, PlanView view, AnswerInput input) {
        ConsentRow known = view.party(input.person()).consent();
        if (!input.repeats(known)) {
            Stale.unless(known.number() == input.number());
            consents.add(access, new PlanAnswer(view, input, access.account(), clock));
        }
    }

    /**
     * What the page for signing starts from.
     *
     * @throws org.mitplan.shared.NotFound also for whoever may only read
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public PlanView prepare(CaseFileId file, PlanId plan) {
        return reader.view(gate.openForm(file, HilfeplanSection.HILFEPLAN, plan.value()), plan);
    }

    /**
     * Records signatures under what the version says now.
     *
     * @throws DomainException if nobody signs, or the day lies ahead or before those of the version
     * @throws Stale if somebody else recorded a signature of one of them since the page was shown
     */
    @MayCall(CASEWORKER)
    public void sign(CaseFileId file, PlanId plan, SignatureInput input) {
        CaseAccess access = write(file, plan);
        PlanView view = reader.view(access, plan);
        List<PartyRow> people =
                input.people().stream().distinct().map(one -> one.in(view)).toList();
        if (people.isEmpty()) {
            throw new DomainException("signature.people.missing");
        }
        SignatureImage image = input.scan() == null ? null : image(access, view, input.scan());
        for (PartyRow party : people) {
            consents.add(
                    access,
                    new Signature(
                            view,
                            party,
                            input.manner(),
                            input.on(),
                            image,
                            access.account(),
                            clock));
        }
        consents.flush();
    }

    private SignatureImage image(CaseAccess access, PlanView view, Scan scan) {
        SignatureImage image = new SignatureImage(view, scan);
        consents.add(access, image);
        return image;
    }

    /**
     * Takes a signature back; that it was given stays on record.
     *
     * @throws DomainException if the person has not signed
     * @throws Stale as for signing
     */
    @MayCall(CASEWORKER)
    public void withdraw(CaseFileId file, PlanId plan, Signer signer) {
        CaseAccess access = write(file, plan);
        PlanView view = reader.view(access, plan);
        consents.add(access, Signature.withdrawn(view, signer.in(view), access.account(), clock));
        consents.flush();
    }

    /**
     * The drawing or scan of a person's signature; a later one took the place of none before it.
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public Scan image(CaseFileId file, PlanId plan, Signer signed) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.READ, plan.value());
        return consents.image(access, plan, signed);
    }

    private CaseAccess write(CaseFileId file, PlanId plan) {
        return gate.open(file, HilfeplanSection.HILFEPLAN, Action.WRITE, plan.value());
    }
}
