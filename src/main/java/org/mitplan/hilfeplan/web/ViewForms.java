package org.mitplan.hilfeplan.web;

import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** What is typed about how each person sees it; each of them confirms their own. */
public class ViewForms extends PeopleForm<ViewForm> {
    private static final long serialVersionUID = 1L;

    ViewForms(PlanView view) {
        super(view, ViewForm::new);
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {
        desks.plan().writeViews(file, plan, each(ViewForm::input));
    }
}
