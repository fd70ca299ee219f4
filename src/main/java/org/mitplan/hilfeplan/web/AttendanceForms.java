package org.mitplan.hilfeplan.web;

import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** What is typed about who took part and how. */
public class AttendanceForms extends PeopleForm<AttendanceForm> {
    private static final long serialVersionUID = 1L;

    AttendanceForms(PlanView view) {
        super(view, AttendanceForm::new);
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {
        desks.plan().writeAttendance(file, plan, each(AttendanceForm::input));
    }
}
