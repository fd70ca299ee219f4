package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.TopicInput;

class TopicFormTest {
    private static SectionRow needs(PlanSection.State state) {
        return new SectionRow(PlanSection.Topic.NEEDS, "von früher", state, true, 2);
    }

    @Test
    void whatNobodyTouchedIsStoredAsItStood() {
        SectionRow row = needs(PlanSection.State.DONE);
        for (boolean done : List.of(true, false)) {
            assertThat(new TopicForm(row, done).input())
                    .isEqualTo(new TopicInput(row, "von früher", done));
        }
    }

    @Test
    void areaOfLifeIsDoneAsSoonAsSomethingStandsThere() {
        TopicForm form = new TopicForm(needs(PlanSection.State.OPEN), false);
        assertThat(form.area().done()).isTrue();
        form.setText(" \n");
        assertThat(form.area().done()).isFalse();
        form.setText(null);
        assertThat(form.area().done()).isFalse();
    }

    @Test
    void whoSawWhatTheOthersWroteKeepsWhatTheyTypedThemselves() {
        TopicForm form = new TopicForm(needs(PlanSection.State.OPEN), false);
        form.setText("von mir");
        form.seen(PlanFixture.plan("von den anderen"));
        assertThat(form.input().text()).isEqualTo("von mir");
        assertThat(form.input().before().text()).isEqualTo("von den anderen");
        assertThat(form.input().before().topic()).isEqualTo(PlanSection.Topic.NEEDS);
    }
}
