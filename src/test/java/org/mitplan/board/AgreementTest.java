package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;

class AgreementTest {
    private final Agreement card = Agreement.in(CaseFileId.random(), Stage.AGREED, "V");

    private static AgreementInput input(String title, String detail) {
        return input(title, detail, null);
    }

    private static AgreementInput input(String title, String detail, LocalDate due) {
        return new AgreementInput(
                title,
                detail,
                null,
                Stage.AGREED,
                List.of(),
                due,
                Rhythm.NONE,
                Visibility.ALL,
                "",
                false,
                0);
    }

    @Test
    void agreementNeedsToSayWhatIsAgreed() {
        assertThatThrownBy(() -> card.says(input("  ", ""))).hasMessage("agreement.title.missing");
        assertThatThrownBy(() -> card.says(input(null, ""))).hasMessage("agreement.title.missing");
    }

    @Test
    void tooLongTextsAreRefusedInsteadOfCutOff() {
        assertThatThrownBy(() -> card.says(input("x".repeat(201), "")))
                .hasMessage("agreement.title.toolong");
        assertThatThrownBy(() -> card.says(input("x", "y".repeat(1001))))
                .hasMessage("agreement.detail.toolong");
        assertThatCode(() -> card.says(input("x".repeat(200), "y".repeat(1000))))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyAnotherWordingNeedsANewYes() {
        card.says(input("Wecker stellen", ""));
        assertThat(card.wording()).isZero();
        card.says(input(" Wecker stellen ", ""));
        assertThat(card.wording()).isZero();
        card.says(input("Wecker stellen", "", LocalDate.of(2026, 12, 1)));
        assertThat(card.wording()).isEqualTo(1);
        card.says(input("Zwei Wecker stellen", "", LocalDate.of(2026, 12, 1)));
        assertThat(card.wording()).isEqualTo(2);
    }

    @Test
    void whatRestsNeedsAReasonThatLeavesWithIt() {
        card.moves(null, Stage.PAUSED, "k");
        assertThatThrownBy(() -> card.rests(" ")).hasMessage("agreement.reason.missing");
        assertThatThrownBy(() -> card.rests("x".repeat(301)))
                .hasMessage("agreement.reason.toolong");
        card.rests("Der Kurs macht Ferien.");
        assertThatCode(() -> card.rests("")).as("still resting").doesNotThrowAnyException();
        card.moves(null, Stage.DOING, "k");
        card.rests("");
        card.moves(null, Stage.PAUSED, "k");
        assertThatThrownBy(() -> card.rests("")).hasMessage("agreement.reason.missing");
    }

    @Test
    void movingChangesLaneColumnAndPlaceTogether() {
        GoalId goal = GoalId.random();
        card.moves(goal, Stage.DONE, "k");
        assertThat(card.goal()).isEqualTo(goal);
        assertThat(card.stage()).isEqualTo(Stage.DONE);
        assertThat(card.position()).isEqualTo("k");
    }

    @Test
    void changeInViewOfAnOlderVersionIsRefused() {
        assertThatThrownBy(() -> card.seenAs(7)).isInstanceOf(Stale.class);
        assertThat(card.seenAs(0)).isSameAs(card);
    }
}
