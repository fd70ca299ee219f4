package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.part.Gap;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.id.PersonId;

class PlanViewTest {
    private static final QuotedBoard NO_BOARD = new QuotedBoard(List.of(), List.of());

    private static PartyRow mia(
            PlanParty.Attendance attendance, String view, String missing, boolean takenOver) {
        return new PartyRow(
                PersonId.random(),
                "Mia Apfelbaum",
                Participant.Role.YOUNG_PERSON,
                "",
                attendance,
                "",
                "",
                "",
                view,
                PlanParty.Manner.SAID,
                null,
                takenOver,
                null,
                missing,
                ConsentRow.NONE,
                0);
    }

    private static PlanView view(PartyRow party, String text, boolean takenOver) {
        List<SectionRow> sections =
                Arrays.stream(PlanSection.Topic.values())
                        .map(
                                topic ->
                                        new SectionRow(
                                                topic, text, PlanSection.State.DONE, takenOver, 0))
                        .toList();
        return new PlanView(null, null, List.of(party), sections, FactsRow.NONE, NO_BOARD);
    }

    private static List<String> keys(PlanView view) {
        return Gap.in(view).stream().map(Gap::key).toList();
    }

    @Test
    void planWithAllThatTheLawDemandsMissesNothing() {
        PartyRow mia = mia(PlanParty.Attendance.IN_PERSON, "Ich will zum Fußball.", "", false);
        assertThat(keys(view(mia, "steht da", false))).isEmpty();
    }

    @Test
    void viewOfTheYoungPersonOrTheReasonWhyThereIsNoneMustBeThere() {
        PartyRow silent = mia(PlanParty.Attendance.IN_PERSON, "", "", false);
        PartyRow reasoned = mia(PlanParty.Attendance.IN_PERSON, "", "wollte nicht", false);
        assertThat(keys(view(silent, "steht da", false))).containsExactly("plan.missing.view");
        assertThat(keys(view(reasoned, "steht da", false))).isEmpty();
    }

    @Test
    void takenOverTextWaitsForSomebodyToConfirmIt() {
        PartyRow early = mia(PlanParty.Attendance.VIDEO, "von früher", "", true);
        PartyRow fresh = mia(PlanParty.Attendance.VIDEO, "von heute", "", false);
        assertThat(keys(view(early, "steht da", false)))
                .containsExactly("plan.missing.confirmation");
        assertThat(Gap.in(view(fresh, "steht da", true)))
                .map(gap -> gap.key() + gap.part())
                .containsAll(
                        Stream.of(PlanPart.values())
                                .filter(part -> part.topic().isPresent())
                                .map(part -> "plan.missing.confirmation" + part)
                                .toList());
    }

    @Test
    void needAndHelpAndAttendanceMustBeWritten() {
        PartyRow unknown = mia(PlanParty.Attendance.OPEN, "Ich will zum Fußball.", "", false);
        assertThat(keys(view(unknown, "", false)))
                .containsExactly(
                        "plan.missing.attendance", "plan.missing.needs", "plan.missing.help");
    }

    @Test
    void fortschreibungSaysWhatBecameOfEachGoalAndGoingOnIsAnAnswer() {
        assertThat(evaluated(Hilfeplan.Kind.REVISION, null, Goal.State.PARTLY))
                .contains("plan.missing.evaluation");
        assertThat(evaluated(Hilfeplan.Kind.REVISION, Goal.State.OPEN, Goal.State.PARTLY))
                .doesNotContain("plan.missing.evaluation");
        assertThat(evaluated(Hilfeplan.Kind.REVISION)).doesNotContain("plan.missing.evaluation");
        assertThat(evaluated(Hilfeplan.Kind.CHANGE, (Goal.State) null))
                .doesNotContain("plan.missing.evaluation");
    }

    private static List<String> evaluated(Hilfeplan.Kind kind, Goal.State... outcomes) {
        List<EvaluationRow> rows =
                Arrays.stream(outcomes)
                        .map(state -> new EvaluationRow(null, "", "Lesen", state, "", List.of(), 0))
                        .toList();
        PlanDays days = new PlanDays(PlanFixture.TODAY, PlanFixture.TODAY);
        PlanRow plan =
                new PlanRow(
                        null,
                        2,
                        Hilfeplan.State.DRAFT,
                        kind,
                        days,
                        null,
                        null,
                        null,
                        "",
                        null,
                        ReleaseRow.NONE,
                        0);
        FactsRow facts = new FactsRow(TermsRow.NONE, List.of(), rows);
        return Gap.in(new PlanView(null, plan, List.of(), List.of(), facts, NO_BOARD)).stream()
                .map(Gap::key)
                .toList();
    }
}
