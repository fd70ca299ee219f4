package org.mitplan.hilfeplan.web;

import org.mitplan.hilfeplan.AttendanceInput;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Differences;

/** What is typed about how one person took part. */
public class AttendanceForm extends PartyForm {
    private static final long serialVersionUID = 1L;

    private PlanParty.Attendance attendance;
    private String preparation;
    private String interpreter;
    private String companion;
    private int version;

    AttendanceForm(PartyRow row) {
        super(row);
        attendance = row.attendance();
        preparation = row.preparation();
        interpreter = row.interpreter();
        companion = row.companion();
        version = row.version();
    }

    AttendanceInput input() {
        return new AttendanceInput(
                getRow().person(), attendance, preparation, interpreter, companion, version);
    }

    @Override
    void seen(PartyRow now) {
        version = now.version();
    }

    @Override
    void compare(PartyRow stored, Differences lines) {
        lines.named(stored.name(), Texts.of(stored.attendance()), Texts.of(attendance));
        about(lines, stored, "plan.attendance.preparation", stored.preparation(), preparation);
        about(lines, stored, "plan.attendance.interpreter", stored.interpreter(), interpreter);
        about(lines, stored, "plan.attendance.companion", stored.companion(), companion);
    }

    /** Whether anything stands in the fields that are folded away. */
    public boolean isHelped() {
        PartyRow row = getRow();
        return !(row.preparation() + row.interpreter() + row.companion()).isEmpty();
    }

    public PlanParty.Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(PlanParty.Attendance attendance) {
        this.attendance = attendance;
    }

    public String getPreparation() {
        return preparation;
    }

    public void setPreparation(String preparation) {
        this.preparation = preparation;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getCompanion() {
        return companion;
    }

    public void setCompanion(String companion) {
        this.companion = companion;
    }
}
