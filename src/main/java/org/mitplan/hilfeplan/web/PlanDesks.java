package org.mitplan.hilfeplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.hilfeplan.consent.ConsentDesk;
import org.mitplan.hilfeplan.terms.TermsDesk;
import org.mitplan.hilfeplan.writing.HilfeplanDesk;

/** The desks at which the parts of a plan are written. */
@ApplicationScoped
public class PlanDesks {
    @Inject private HilfeplanDesk plan;
    @Inject private TermsDesk terms;
    @Inject private ConsentDesk consents;

    HilfeplanDesk plan() {
        return plan;
    }

    TermsDesk terms() {
        return terms;
    }

    ConsentDesk consents() {
        return consents;
    }
}
