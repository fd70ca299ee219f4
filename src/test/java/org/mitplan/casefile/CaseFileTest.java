package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

class CaseFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final CaseFile file =
            CaseFile.open(CaseFileId.random(), "51.2-1", PersonId.random(), TODAY.minusYears(1));

    private void stands(CaseFile.Step step, String help, LocalDate today) {
        file.stands(new FileFacts(step, CaseFile.Protection.NONE, help, null, 0), today);
    }

    @Test
    void closedFileKeepsTheDayOnWhichItWasClosed() {
        stands(CaseFile.Step.CLOSED, "", TODAY);
        stands(CaseFile.Step.CLOSED, "Nachtrag", TODAY.plusDays(30));
        assertThat(file).extracting("closedOn").isEqualTo(TODAY);
    }

    @Test
    void fileThatGoesOnIsClosedNoLonger() {
        stands(CaseFile.Step.CLOSED, "", TODAY);
        stands(CaseFile.Step.CONTACT, "", TODAY.plusDays(1));
        assertThat(file).extracting("closedOn").isNull();
        stands(CaseFile.Step.CLOSED, "", TODAY.plusDays(2));
        assertThat(file).extracting("closedOn").isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void helpInWordsHasALimitAndLeavesEverythingAsItWas() {
        stands(CaseFile.Step.PLAN_ACTIVE, " " + "x".repeat(120) + " ", TODAY);
        assertThatThrownBy(() -> stands(CaseFile.Step.CLOSED, "x".repeat(121), TODAY))
                .hasMessage("file.help.toolong");
        assertThat(file).extracting("closedOn").isNull();
        assertThat(file).extracting("step").isEqualTo(CaseFile.Step.PLAN_ACTIVE);
    }

    @Test
    void noHelpIsAnEmptyText() {
        stands(CaseFile.Step.CONTACT, null, TODAY);
        assertThat(file).extracting("help").isEqualTo("");
    }
}
