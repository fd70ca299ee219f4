package org.mitplan.hilfeplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mitplan.hilfeplan.release.ReleaseDesk;
import org.mitplan.hilfeplan.release.WaitingPlan;

/** The plans of a team that wait for a second look. */
@Named
@RequestScoped
public class QueuePage {
    @Inject private ReleaseDesk releases;

    private List<WaitingPlan> plans = List.of();

    public void open() {
        plans = releases.waiting();
    }

    public List<WaitingPlan> getPlans() {
        return plans;
    }
}
