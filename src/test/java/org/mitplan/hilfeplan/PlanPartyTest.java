package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

class PlanPartyTest {
    private static final String EARLIER = "Ich will zum Fußball.";
    private final PlanParty mia =
            PlanParty.of(
                    PlanId.random(),
                    CaseFileId.random(),
                    new ParticipantRow(
                            MIA,
                            "Mia",
                            "Apfelbaum",
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

    private void sees(String view, LocalDate on, boolean confirmed, String missing) {
        mia.sees(new ViewInput(MIA, view, PlanParty.Manner.SAID, on, confirmed, missing, 0), TODAY);
    }

    private void attended(String preparation, String interpreter) {
        mia.attended(
                new HilfeplanDesk.AttendanceInput(
                        MIA, PlanParty.Attendance.PHONE, preparation, interpreter, "", 0));
    }

    @Test
    void viewOfTheVersionBeforeWaitsUntilItIsConfirmedOrChanged() {
        mia.takesOver(PlanFixture.mia(EARLIER));
        sees(" " + EARLIER + " ", TODAY, false, "");
        assertThat(mia).extracting("viewTakenOver").isEqualTo(true);
        sees(EARLIER, TODAY, true, "");
        assertThat(mia).extracting("viewTakenOver").isEqualTo(false);
        mia.takesOver(PlanFixture.mia(EARLIER));
        sees("Ich will zum Handball.", TODAY, false, "");
        assertThat(mia).extracting("viewTakenOver").isEqualTo(false);
    }

    @Test
    void silenceIsNothingToConfirm() {
        mia.takesOver(PlanFixture.mia(""));
        assertThat(mia).extracting("viewTakenOver").isEqualTo(false);
    }

    @Test
    void newWordsWithoutADayAreOfToday() {
        sees(EARLIER, null, false, "");
        assertThat(mia).extracting("viewOn").isEqualTo(TODAY);
        sees("", TODAY, false, "wollte nicht");
        assertThat(mia).extracting("viewOn").isNull();
    }

    @Test
    void reasonWhyThereIsNoViewGoesWhenThereIsOne() {
        sees("", null, false, " wollte nicht ");
        assertThat(mia).extracting("viewMissing").isEqualTo("wollte nicht");
        sees(EARLIER, null, false, "wollte nicht");
        assertThat(mia).extracting("viewMissing").isEqualTo("");
    }

    @Test
    void textsHaveTheirLimits() {
        assertThatCode(() -> sees("x".repeat(20_000), null, false, "")).doesNotThrowAnyException();
        assertThatThrownBy(() -> sees("x".repeat(20_001), null, false, ""))
                .hasMessage("plan.text.toolong");
        assertThatThrownBy(() -> sees("", null, false, "x".repeat(301)))
                .hasMessage("plan.text.toolong");
        assertThatCode(() -> attended("x".repeat(300), "y".repeat(120))).doesNotThrowAnyException();
        assertThatThrownBy(() -> attended("", "y".repeat(121))).hasMessage("plan.text.toolong");
    }

    @Test
    void whoWritesInViewOfAnotherVersionIsTold() {
        assertThat(mia.seenAs(0)).isSameAs(mia);
        assertThatThrownBy(() -> mia.seenAs(1)).isInstanceOf(Stale.class);
    }
}
