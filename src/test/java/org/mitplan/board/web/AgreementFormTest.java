package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.BoardFixture.card;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.board.AgreementInput;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.CardRow;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.shared.id.PersonId;

class AgreementFormTest {
    private static final PersonId ROSA = PersonId.random();
    private static final GoalRow GOAL = BoardFixture.goal("Pünktlich", Goal.State.OPEN);

    @Test
    void knownAgreementGoesThroughTheFormUnchanged() {
        CardRow card =
                card("Wecker")
                        .of(GOAL)
                        .by(ROSA)
                        .in(Stage.PAUSED)
                        .because("Gips")
                        .again(Rhythm.WEEKLY)
                        .forEyesOf(Visibility.ADULTS)
                        .due(LocalDate.of(2026, 3, 3))
                        .row();
        AgreementInput input = AgreementForm.of(card).input();
        assertThat(input.title()).isEqualTo("Wecker");
        assertThat(input.goal()).isEqualTo(GOAL.id());
        assertThat(input.people()).containsExactly(ROSA);
        assertThat(input.stage()).isEqualTo(Stage.PAUSED);
        assertThat(input.reason()).isEqualTo("Gips");
        assertThat(input.rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(input.visibleTo()).isEqualTo(Visibility.ADULTS);
        assertThat(input.dueOn()).isEqualTo("2026-03-03");
        assertThat(input.everybodyAgreed()).isFalse();
    }

    @Test
    void emptyFormIsAnAgreementWithoutGoalThatNobodyDoesYet() {
        AgreementInput input = new AgreementForm().input();
        assertThat(input.goal()).isNull();
        assertThat(input.people()).isEmpty();
        assertThat(input.stage()).isEqualTo(Stage.AGREED);
    }

    @Test
    void versionOfADraftGoesAlong() {
        AgreementForm form = AgreementForm.of(card("Wecker").row());
        form.setVersion(7);
        assertThat(form.input().version()).isEqualTo(7);
    }
}
