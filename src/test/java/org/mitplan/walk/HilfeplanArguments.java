package org.mitplan.walk;

import java.time.Instant;
import java.util.List;
import org.mitplan.access.draft.UnsavedForm;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.AttendanceInput;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.PlanDays;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.TopicInput;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.consent.AnswerInput;
import org.mitplan.hilfeplan.consent.SignatureInput;
import org.mitplan.hilfeplan.consent.Signer;
import org.mitplan.hilfeplan.handout.Audience;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.hilfeplan.release.ReleaseInput;
import org.mitplan.hilfeplan.release.UnsavedPart;
import org.mitplan.hilfeplan.terms.EvaluationInput;
import org.mitplan.hilfeplan.terms.WishInput;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.EvaluationId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.id.WishId;

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
        arguments.terms();
        arguments.wishes();
    }

    private void plan() {
        to.add(PlanSection.Topic.class, () -> PlanSection.Topic.NEEDS);
        to.add(Audience.class, () -> Audience.FAMILY);
        to.add(Form.class, () -> Form.PDF);
        to.add(PlanDays.class, () -> new PlanDays(Arguments.DAY, Arguments.DAY));
        to.addList(TopicInput.class, HilfeplanArguments::topic);
        to.addList(
                AttendanceInput.class,
                () ->
                        new AttendanceInput(
                                to.id("person", PersonId::new),
                                PlanParty.Attendance.PHONE,
                                "",
                                "",
                                "",
                                0));
        to.addList(ViewInput.class, this::view);
        to.add(TermsRow.class, () -> TermsRow.NONE);
    }

    private ViewInput view() {
        return new ViewInput(
                to.id("person", PersonId::new), "Neu", PlanParty.Manner.SAID, Arguments.DAY, "", 0);
    }

    private static UnsavedPart unsaved() {
        return new UnsavedPart(
                PlanPart.NEEDS,
                new UnsavedForm(
                        AccountId.random(),
                        "Neu",
                        false,
                        PlanPart.NEEDS.form(PlanId.random()),
                        "",
                        Instant.EPOCH,
                        List.of()));
    }

    private void consent() {
        to.addList(UnsavedPart.class, HilfeplanArguments::unsaved);
        to.addList(
                AnswerInput.class,
                () ->
                        new AnswerInput(
                                to.id("person", PersonId::new),
                                PlanParty.Answer.AGREED,
                                "Neu",
                                ConsentRow.Manner.PHONE,
                                Arguments.DAY,
                                1));
        to.add(ReleaseInput.class, () -> new ReleaseInput(ReleaseRow.Step.APPROVED, "", 1));
        to.add(Signer.class, this::signer);
        to.add(
                SignatureInput.class,
                () ->
                        new SignatureInput(
                                List.of(signer()),
                                SignatureRow.Manner.ON_PAPER,
                                Arguments.DAY,
                                null));
    }

    private Signer signer() {
        return new Signer(to.id("person", PersonId::new), 1);
    }

    private static TopicInput topic() {
        return new TopicInput(
                new SectionRow(PlanSection.Topic.NEEDS, "", PlanSection.State.DONE, false, 0),
                "Neu",
                true);
    }

    private void terms() {
        to.add(Hilfeplan.Kind.class, () -> Hilfeplan.Kind.FIRST);
        to.add(PlanPart.class, () -> PlanPart.NEEDS);
        to.add(TopicInput.class, HilfeplanArguments::topic);
        String provider = Things.canary("provider", "a");
        to.add(
                TermsRow.Help.class,
                () -> new TermsRow.Help(null, provider, "", "", "", null, null));
        to.add(
                TermsRow.Review.class,
                () -> new TermsRow.Review(TermsRow.Verdict.YES, TermsRow.Verdict.YES, ""));
        to.add(TermsRow.Choice.class, () -> TermsRow.NONE.choice());
        to.add(TermsRow.Next.class, () -> TermsRow.NONE.next());
    }

    private void wishes() {
        to.add(WishId.class, () -> to.id("wish", WishId::new));
        to.add(EvaluationId.class, () -> to.id("evaluation", EvaluationId::new));
        to.addList(
                WishInput.class,
                () ->
                        new WishInput(
                                to.id("wish", WishId::new),
                                to.id("person", PersonId::new),
                                "Neu",
                                WishRow.Answer.MET,
                                "",
                                null,
                                0));
        to.addList(
                EvaluationInput.class,
                () ->
                        new EvaluationInput(
                                to.id("evaluation", EvaluationId::new),
                                Goal.State.REACHED,
                                "Neu",
                                List.of(
                                        new EvaluationRow.Voice(
                                                to.id("person", PersonId::new), "Neu", 7)),
                                0,
                                null));
    }
}
