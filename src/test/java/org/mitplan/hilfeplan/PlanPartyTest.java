package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

class PlanPartyTest {
    private static final LocalDate AUGUST = TODAY.minusMonths(3);
    private static final String EARLIER = "Ich will zum Fußball.";
    private static final AccountId TILDA = AccountId.random();
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final PlanParty mia =
            PlanParty.of(
                    PlanId.random(),
                    CaseFileId.random(),
                    new ParticipantRow(
                            MIA,
                            "Mia",
                            "Apfelbaum",
                            "Mia Apfelbaum",
                            Participant.Role.YOUNG_PERSON,
                            "",
                            BirthDate.Known.NOT_ASKED,
                            null,
                            "",
                            false,
                            "",
                            null,
                            "",
                            0),
                    0);

    private void sees(String view, LocalDate on, String missing) {
        sees(view, PlanParty.Manner.SAID, on, missing);
    }

    private void sees(String view, PlanParty.Manner manner, LocalDate on, String missing) {
        mia.sees(new ViewInput(MIA, view, manner, on, missing, 0), CLOCK);
    }

    private void attended(String preparation, String interpreter) {
        mia.attended(
                new AttendanceInput(
                        MIA, PlanParty.Attendance.PHONE, preparation, interpreter, "", 0));
    }

    @Test
    void viewOfTheVersionBeforeWaitsUntilItIsConfirmedOrSaidAnew() {
        mia.takesOver(PlanFixture.mia(EARLIER, AUGUST));
        sees(" " + EARLIER + " ", null, null, "");
        assertThat(mia).extracting("viewTakenOver").isEqualTo(true);
        mia.stillSees(TILDA, CLOCK);
        assertThat(mia)
                .extracting("viewTakenOver", "viewConfirmedBy", "viewConfirmedAt")
                .containsExactly(false, TILDA, CLOCK.instant());
        sees(EARLIER, null, null, "");
        assertThat(mia).as("stays").extracting("viewConfirmedBy").isEqualTo(TILDA);
        sees("Ich will zum Handball.", TODAY, "");
        assertThat(mia).as("new words").extracting("viewConfirmedBy").isNull();
        mia.takesOver(PlanFixture.mia(EARLIER, AUGUST));
        sees("Ich will zum Handball.", TODAY, "");
        assertThat(mia).extracting("viewTakenOver").isEqualTo(false);
    }

    @Test
    void otherWordsThanBeforeNeedADayAndAMannerOfTheirOwn() {
        mia.takesOver(PlanFixture.mia(EARLIER, AUGUST));
        String shortened = "Ich will.";
        assertThatThrownBy(() -> sees(shortened, null, "")).hasMessage("plan.view.when");
        assertThatThrownBy(() -> sees(shortened, AUGUST, "")).hasMessage("plan.view.when");
        assertThatThrownBy(() -> sees(shortened, null, TODAY, ""))
                .hasMessage("plan.view.how")
                .extracting("row")
                .isEqualTo(MIA);
        assertThat(mia).extracting("view", "viewOn").containsExactly(EARLIER, AUGUST);
        sees(shortened, PlanParty.Manner.SUMMARISED, TODAY, "");
        assertThat(mia)
                .extracting("view", "viewOn", "viewManner")
                .containsExactly(shortened, TODAY, PlanParty.Manner.SUMMARISED);
    }

    @Test
    void slipOfThePenIsMendedWithTheSameDayWhileTheWordsAreOfThisVersion() {
        sees("Ich wil zum Fußball.", AUGUST, "");
        assertThatThrownBy(() -> sees(EARLIER, null, "")).hasMessage("plan.view.when");
        sees(EARLIER, AUGUST, "");
        assertThat(mia).extracting("view", "viewOn").containsExactly(EARLIER, AUGUST);
    }

    @Test
    void wordsThatStayKeepTheirDayAndManner() {
        mia.takesOver(PlanFixture.mia("Ich will.\nBald.", AUGUST));
        sees("Ich will.\r\nBald.", null, null, "");
        assertThat(mia)
                .extracting("viewOn", "viewManner", "viewTakenOver")
                .containsExactly(AUGUST, PlanParty.Manner.SAID, true);
        sees("Ich will.\nBald.", TODAY, "");
        assertThat(mia)
                .as("said once more")
                .extracting("viewOn", "viewTakenOver")
                .containsExactly(TODAY, false);
    }

    @Test
    void silenceIsNothingToConfirm() {
        mia.takesOver(PlanFixture.mia(""));
        assertThat(mia).extracting("viewTakenOver").isEqualTo(false);
    }

    @Test
    void nobodyGuessesTheDayOrTheMannerOfFirstWords() {
        assertThatThrownBy(() -> sees(EARLIER, null, "")).hasMessage("plan.view.when");
        assertThatThrownBy(() -> sees(EARLIER, null, TODAY, ""))
                .hasMessage("plan.view.how")
                .extracting("row", "field")
                .containsExactly(MIA, "manner");
        sees(EARLIER, TODAY, "");
        assertThat(mia).extracting("viewOn").isEqualTo(TODAY);
        sees("", null, "wollte nicht");
        assertThat(mia).extracting("viewOn").isNull();
    }

    @Test
    void reasonWhyThereIsNoViewGoesWhenThereIsOne() {
        sees("", null, " wollte nicht ");
        assertThat(mia).extracting("viewMissing").isEqualTo("wollte nicht");
        sees(EARLIER, TODAY, "wollte nicht");
        assertThat(mia).extracting("viewMissing").isEqualTo("");
    }

    @Test
    void textsHaveTheirLimits() {
        assertThatCode(() -> sees("x".repeat(20_000), TODAY, "")).doesNotThrowAnyException();
        assertThatThrownBy(() -> sees("x".repeat(20_001), null, ""))
                .hasMessage("plan.text.toolong");
        assertThatThrownBy(() -> sees("", null, "x".repeat(301))).hasMessage("plan.text.toolong");
        assertThatCode(() -> attended("x".repeat(300), "y".repeat(120))).doesNotThrowAnyException();
        assertThatThrownBy(() -> attended("", "y".repeat(121))).hasMessage("plan.text.toolong");
    }

    @Test
    void whoWritesInViewOfAnotherVersionIsTold() {
        assertThat(mia.seenAs(0)).isSameAs(mia);
        assertThatThrownBy(() -> mia.seenAs(1)).isInstanceOf(Stale.class);
    }
}
