package org.mitplan.hilfeplan.web;

import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** What is typed about who agrees, which may come after the version is locked. */
public class AnswerForms extends PeopleForm<AnswerForm> {
    private static final long serialVersionUID = 1L;

    AnswerForms(PlanView view) {
        super(view, row -> new AnswerForm(row, view.plan().isLocked()));
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {
        desks.consents().answer(file, plan, each(AnswerForm::input));
    }

    @Override
    boolean isWritable(PlanView view) {
        return view.header().mayWrite();
    }
}
