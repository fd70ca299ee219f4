package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalInput;
import org.mitplan.shared.id.PersonId;

class GoalFormTest {
    @Test
    void knownGoalGoesThroughTheFormUnchanged() {
        GoalInput input =
                GoalForm.of(BoardFixture.goal("Ausschlafen", Goal.State.NOT_REACHED)).input();
        assertThat(input.title()).isEqualTo("Ausschlafen");
        assertThat(input.state()).isEqualTo(Goal.State.NOT_REACHED);
        assertThat(input.owner()).isNull();
        assertThat(input.ownWordsBy()).isNull();
    }

    @Test
    void personIsChosenByIdAndNobodyIsNoPerson() {
        PersonId mia = PersonId.random();
        GoalForm form = new GoalForm();
        form.setOwner(mia.toString());
        form.setOwnWordsBy("");
        assertThat(form.input().owner()).isEqualTo(mia);
        assertThat(form.input().ownWordsBy()).isNull();
    }

    @Test
    void versionOfADraftGoesAlong() {
        GoalForm form = new GoalForm();
        form.setVersion(7);
        assertThat(form.input().version()).isEqualTo(7);
    }
}
