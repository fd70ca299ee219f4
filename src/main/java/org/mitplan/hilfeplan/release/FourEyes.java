package org.mitplan.hilfeplan.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mitplan.access.CaseAccess;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.part.Fingerprint;
import org.mitplan.shared.DomainException;

/** Whether this office has every plan looked at by a second person before it is locked. */
@Named
@ApplicationScoped
public class FourEyes {
    @Inject
    @ConfigProperty(name = "mitplan.plan.foureyes", defaultValue = "on")
    private String setting;

    public boolean isOn() {
        return setting.equals("on");
    }

    /** Whether the version may be locked as it stands, as far as a second look is concerned. */
    public boolean haveSeen(PlanView view) {
        return !isOn() || view.plan().release().covers(Fingerprint.of(view));
    }

    /** Whether this reader may release the version as it stands or give it back. */
    public static boolean mayDecide(CaseAccess access, PlanView view) {
        ReleaseRow release = view.plan().release();
        return access.mayApprove()
                && !view.plan().isLocked()
                && release.waits(Fingerprint.of(view))
                && !access.account().equals(release.byAccount());
    }

    /**
     * Refuses a version that nobody else has released as it stands.
     *
     * @throws DomainException if the office wants a second look and there was none
     */
    void mustHaveSeen(PlanView view) {
        if (!haveSeen(view)) {
            throw new DomainException("plan.lock.unreleased");
        }
    }
}
