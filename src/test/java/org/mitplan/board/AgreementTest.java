package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

class AgreementTest {
    private final Agreement card = Agreement.in(CaseFileId.random(), Stage.AGREED, "V");

    private static AgreementInput input(String title, String detail) {
        return new AgreementInput(title, detail, null, Stage.AGREED, List.of(), null, 0);
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

    @Test
    void onlyWhatIsStillToBeDoneCanBeLate() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(row(Stage.AGREED, today.minusDays(1)).isOverdue(today)).isTrue();
        assertThat(row(Stage.DOING, today.minusDays(1)).isOverdue(today)).isTrue();
        assertThat(row(Stage.DOING, today).isOverdue(today)).isFalse();
        assertThat(row(Stage.DONE, today.minusDays(1)).isOverdue(today)).isFalse();
        assertThat(row(Stage.PAUSED, today.minusDays(1)).isOverdue(today)).isFalse();
        assertThat(row(Stage.IDEA, today.minusDays(1)).isOverdue(today)).isFalse();
        assertThat(row(Stage.AGREED, null).isOverdue(today)).isFalse();
    }

    @Test
    void namesAreReadAsPeopleSayThem() {
        assertThat(row(Stage.IDEA, null).names()).isEmpty();
        assertThat(row(Stage.IDEA, null, "Rosa").names()).isEqualTo("Rosa");
        assertThat(row(Stage.IDEA, null, "Rosa", "Mia").names()).isEqualTo("Rosa und Mia");
        assertThat(row(Stage.IDEA, null, "Rosa", "Mia", "Kai").names())
                .isEqualTo("Rosa, Mia und Kai");
    }

    private static CardRow row(Stage stage, LocalDate due, String... names) {
        List<CardRow.Who> people =
                List.of(names).stream()
                        .map(n -> new CardRow.Who(PersonId.random(), n, "Apfelbaum", false))
                        .toList();
        return new CardRow(
                AgreementId.random(), null, "x", "", stage, due, 0, "Tilda", null, people);
    }
}
