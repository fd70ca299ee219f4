package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

class AgreementTest {
    private static final PersonId MIA = PersonId.random();

    private final Agreement card = Agreement.in(CaseFileId.random(), Stage.AGREED, "V");

    private static AgreementInput input(String title, String detail) {
        return input(title, detail, null);
    }

    private static AgreementInput input(String title, String detail, LocalDate due) {
        return input(title, detail, due, MIA);
    }

    private static AgreementInput input(
            String title, String detail, LocalDate due, PersonId... people) {
        return new AgreementInput(
                title,
                detail,
                null,
                Stage.AGREED,
                List.of(people),
                due,
                Rhythm.NONE,
                Visibility.ALL,
                "",
                false,
                false,
                0);
    }

    @Test
    void agreementNeedsToSayWhatIsAgreed() {
        assertThatThrownBy(() -> card.says(input("  ", ""))).hasMessage("agreement.title.missing");
        assertThatThrownBy(() -> card.says(input(null, ""))).hasMessage("agreement.title.missing");
    }

    @Test
    void whatIsAgreedNeedsSomebodyWhoDoesIt() {
        AgreementInput nobodys = input("Zahnarzt", "", null, new PersonId[0]);
        assertThatThrownBy(() -> card.says(nobodys)).hasMessage("agreement.responsible.missing");
        card.moves(null, Stage.IDEA, "k");
        card.says(nobodys);
        assertThatCode(() -> card.enters(Stage.DONE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> card.enters(Stage.AGREED))
                .hasMessage("agreement.responsible.nobody");
        assertThatThrownBy(() -> card.enters(Stage.DOING))
                .hasMessage("agreement.responsible.nobody");
        card.says(input("Zahnarzt", ""));
        assertThatCode(() -> card.enters(Stage.DOING)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNobodysAlreadyMayStayInItsColumn() {
        assertThatCode(() -> card.enters(Stage.AGREED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> card.enters(Stage.DOING))
                .hasMessage("agreement.responsible.nobody");
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
    void spacesAndEndsOfLinesAreNoneOfWhatWasAgreed() {
        card.says(input("Wecker stellen", "um sechs\r\num sieben"));
        card.says(input("Wecker  stellen", "um sechs\num sieben"));
        assertThat(card.wording()).isZero();
    }

    @Test
    void anotherWordingNeedsToKnowWhoseYesItVoids() {
        card.says(input("Wecker stellen", ""));
        int wording = card.wording();
        card.says(input("Zwei Wecker stellen", ""));
        assertThatThrownBy(() -> Admission.mustVoidNothing(card, wording, Map.of(MIA, wording)))
                .hasMessage("agreement.aware.missing");
        assertThatCode(() -> Admission.mustVoidNothing(card, wording, Map.of()))
                .doesNotThrowAnyException();
        assertThatCode(() -> Admission.mustVoidNothing(card, wording, Map.of(MIA, -1)))
                .as("a no")
                .doesNotThrowAnyException();
        assertThatCode(
                        () ->
                                Admission.mustVoidNothing(
                                        card, wording, Map.of(PersonId.random(), wording)))
                .as("somebody who leaves")
                .doesNotThrowAnyException();
    }

    @Test
    void sameWordingVoidsNothing() {
        card.says(input("Wecker stellen", ""));
        assertThatCode(
                        () ->
                                Admission.mustVoidNothing(
                                        card, card.wording(), Map.of(MIA, card.wording())))
                .doesNotThrowAnyException();
    }

    @Test
    void stepThatIsTakenBackLeavesTheAgreementAsItStood() {
        AccountId bruno = AccountId.random();
        Instant before = Instant.parse("2026-11-20T10:00:00Z");
        card.says(input("Wecker stellen", "", LocalDate.of(2026, 12, 1)));
        card.moves(null, Stage.PAUSED, "k");
        card.rests("Der Kurs macht Ferien.");
        card.returns(
                new Stand(
                        null,
                        Stage.PAUSED,
                        "k",
                        LocalDate.of(2026, 12, 1),
                        null,
                        "Der Kurs macht Ferien.",
                        bruno,
                        before,
                        null));
        assertThat(card.wasChanged(bruno, before.minusSeconds(1))).isTrue();
        assertThat(card.wasChanged(bruno, before)).isFalse();
        assertThat(card.wasChanged(AccountId.random(), before.minusSeconds(1))).isFalse();
        assertThatCode(() -> card.rests("")).doesNotThrowAnyException();
    }
}
