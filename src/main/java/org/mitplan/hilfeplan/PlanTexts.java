package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.access.CaseAccess;
import org.mitplan.shared.id.PlanId;

/** What is written about the topics of a version, as long as it is not locked. */
@ApplicationScoped
public class PlanTexts {
    @Inject private Plans plans;
    @Inject private PlanContents contents;

    /**
     * Refuses a version that is locked.
     *
     * @throws org.mitplan.shared.DomainException if it is
     */
    public void mustBeOpen(CaseAccess access, PlanId plan) {
        plans.get(access, plan).stillWritten();
    }

    /**
     * Writes one topic.
     *
     * @throws org.mitplan.shared.Stale if somebody else wrote it since the form showed it
     */
    public void write(CaseAccess access, PlanId plan, TopicInput input) {
        contents.section(access, plan, input.before().topic())
                .says(input.text(), input.done(), input.before().version());
    }
}
