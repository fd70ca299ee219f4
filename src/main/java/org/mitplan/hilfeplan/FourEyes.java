package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    /**
     * Refuses a version that nobody else has released as it stands.
     *
     * @throws DomainException if the office wants a second look and there was none
     */
    void mustHaveSeen(PlanView view) {
        if (isOn() && !view.plan().release().covers(view.fingerprint())) {
            throw new DomainException("plan.lock.unreleased");
        }
    }
}
