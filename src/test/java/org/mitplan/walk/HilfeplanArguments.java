package org.mitplan.walk;

import org.mitplan.hilfeplan.HilfeplanDesk;
import org.mitplan.hilfeplan.PlanDays;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.handout.Audience;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.shared.id.PersonId;

/** How the walk makes what the boundaries of hilfeplan take. */
final class HilfeplanArguments {
    private HilfeplanArguments() {}

    static void add(Arguments of) {
        of.add(Audience.class, () -> Audience.FAMILY);
        of.add(Form.class, () -> Form.PDF);
        of.add(PlanDays.class, () -> new PlanDays(Arguments.DAY, Arguments.DAY));
        of.add(
                SectionRow.class,
                () ->
                        new SectionRow(
                                PlanSection.Topic.NEEDS, "", PlanSection.State.DONE, false, 0));
        written(of);
    }

    private static void written(Arguments of) {
        of.addList(
                HilfeplanDesk.AttendanceInput.class,
                () ->
                        new HilfeplanDesk.AttendanceInput(
                                of.id("person", PersonId::new), PlanParty.Attendance.PHONE, 0));
        of.addList(
                HilfeplanDesk.AnswerInput.class,
                () ->
                        new HilfeplanDesk.AnswerInput(
                                of.id("person", PersonId::new), PlanParty.Answer.AGREED, "", 0));
        of.addList(
                ViewInput.class,
                () ->
                        new ViewInput(
                                of.id("person", PersonId::new),
                                "Neu",
                                PlanParty.Manner.SAID,
                                null,
                                true,
                                "",
                                0));
    }
}
