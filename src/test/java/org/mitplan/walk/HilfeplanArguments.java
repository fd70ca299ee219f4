package org.mitplan.walk;

import java.util.List;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.HilfeplanDesk;
import org.mitplan.hilfeplan.PlanDays;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.consent.AnswerInput;
import org.mitplan.hilfeplan.consent.SignatureInput;
import org.mitplan.hilfeplan.handout.Audience;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.hilfeplan.release.ReleaseInput;
import org.mitplan.shared.id.PersonId;

/** Sensible arguments for what has to do with a plan. */
final class HilfeplanArguments {
    private final Arguments to;

    private HilfeplanArguments(Arguments to) {
        this.to = to;
    }

    static void add(Arguments to) {
        HilfeplanArguments arguments = new HilfeplanArguments(to);
        arguments.plan();
        arguments.consent();
    }

    private void plan() {
        to.add(PlanSection.Topic.class, () -> PlanSection.Topic.NEEDS);
        to.add(Audience.class, () -> Audience.FAMILY);
        to.add(Form.class, () -> Form.PDF);
        to.add(PlanDays.class, () -> new PlanDays(Arguments.DAY, Arguments.DAY));
        to.add(
                SectionRow.class,
                () ->
                        new SectionRow(
                                PlanSection.Topic.NEEDS, "", PlanSection.State.DONE, false, 0));
        to.addList(
                HilfeplanDesk.AttendanceInput.class,
                () ->
                        new HilfeplanDesk.AttendanceInput(
                                to.id("person", PersonId::new), PlanParty.Attendance.PHONE, 0));
        to.addList(
                ViewInput.class,
                () ->
                        new ViewInput(
                                to.id("person", PersonId::new),
                                "Neu",
                                PlanParty.Manner.SAID,
                                null,
                                true,
                                "",
                                0));
    }

    private void consent() {
        to.addList(
                AnswerInput.class,
                () ->
                        new AnswerInput(
                                to.id("person", PersonId::new),
                                PlanParty.Answer.AGREED,
                                "Neu",
                                ConsentRow.Manner.PHONE,
                                null,
                                1));
        to.add(ReleaseInput.class, () -> new ReleaseInput(ReleaseRow.Step.APPROVED, "", 1));
        to.add(
                SignatureInput.class,
                () ->
                        new SignatureInput(
                                List.of(to.id("person", PersonId::new)),
                                SignatureRow.Manner.ON_PAPER,
                                null,
                                null));
    }
}
