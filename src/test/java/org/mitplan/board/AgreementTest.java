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

    @Test
    void missingAndOutdatedAnswersAreNamedARefusalStandsForItself() {
        CardRow.Heard yes = new CardRow.Heard(Consent.Answer.AGREED, null, false, "");
        CardRow.Heard earlier = new CardRow.Heard(Consent.Answer.AGREED, null, true, "");
        CardRow.Heard no = new CardRow.Heard(Consent.Answer.NOT_AGREED, null, false, "Nie.");
        CardRow card =
                row(
                        Stage.AGREED,
                        null,
                        List.of(who("Rosa", yes), who("Mia", earlier), who("Kai", no)));
        assertThat(card.namesWithoutYes()).isEqualTo("Mia");
        assertThat(card.refusers()).extracting(CardRow.Who::givenName).containsExactly("Kai");
    }

    private static CardRow.Who who(String name, CardRow.Heard heard) {
        return new CardRow.Who(PersonId.random(), name, "Apfelbaum", false, heard);
    }

    private static CardRow row(Stage stage, LocalDate due, String... names) {
        return row(stage, due, List.of(names).stream().map(n -> who(n, null)).toList());
    }

    private static CardRow row(Stage stage, LocalDate due, List<CardRow.Who> people) {
        return new CardRow(
                AgreementId.random(),
                null,
                "x",
                "",
                stage,
                due,
                0,
                "Tilda",
                null,
                people,
                Rhythm.NONE,
                Visibility.ALL,
                "",
                "V",
                0);
    }
}
