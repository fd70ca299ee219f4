package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

class PlanSectionTest {
    private final PlanSection needs =
            PlanSection.open(PlanId.random(), CaseFileId.random(), PlanSection.Topic.NEEDS);

    private void is(PlanSection.State state, boolean takenOver) {
        assertThat(needs).extracting("state").isEqualTo(state);
        assertThat(needs).extracting("takenOver").isEqualTo(takenOver);
    }

    @Test
    void topicIsOpenThenInWorkThenDone() {
        is(PlanSection.State.OPEN, false);
        needs.says("Mia braucht Ruhe.", false, 0);
        is(PlanSection.State.IN_WORK, false);
        needs.says("Mia braucht Ruhe.", true, 0);
        is(PlanSection.State.DONE, false);
        needs.says(" ", false, 0);
        is(PlanSection.State.OPEN, false);
    }

    @Test
    void textOfTheVersionBeforeIsInWorkUntilSomebodyConfirmsOrChangesIt() {
        needs.takesOver("von früher");
        is(PlanSection.State.IN_WORK, true);
        needs.says("von früher\n", false, 0);
        is(PlanSection.State.IN_WORK, true);
        needs.says("von früher", true, 0);
        is(PlanSection.State.DONE, false);
        needs.takesOver("von früher");
        needs.says("von heute", false, 0);
        is(PlanSection.State.IN_WORK, false);
    }

    @Test
    void nothingTakenOverIsNothingToConfirm() {
        needs.takesOver("");
        is(PlanSection.State.OPEN, false);
    }

    @Test
    void textThatIsRefusedLeavesWhatStoodThere() {
        needs.says("x".repeat(20_000), true, 0);
        assertThatThrownBy(() -> needs.says("x".repeat(20_001), false, 0))
                .hasMessage("plan.text.toolong");
        is(PlanSection.State.DONE, false);
    }

    @Test
    void needIsToldByNineAreasOfLife() {
        assertThat(Arrays.stream(PlanSection.Topic.values()))
                .filteredOn(PlanSection.Topic::isLifeArea)
                .hasSize(9)
                .doesNotContain(PlanSection.Topic.NEEDS, PlanSection.Topic.EVERYDAY);
    }
}
