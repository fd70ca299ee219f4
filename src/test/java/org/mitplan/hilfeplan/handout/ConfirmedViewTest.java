package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.ViewConfirmation;
import org.mitplan.shared.GermanDates;

class ConfirmedViewTest {
    private static final ViewConfirmation STILL =
            new ViewConfirmation("Tilda Tintenfass", Instant.parse("2026-11-30T09:00:00Z"));

    @Test
    void childReadsWhoWroteDownWhenThatAnOlderViewStillHolds() {
        assertThat(page(STILL))
                .containsSubsequence(
                        "„Ich will zum Fußball.“",
                        "Das gilt noch. Das hat Tilda Tintenfass am 30. November 2026 eingetragen.");
        assertThat(page(null)).contains("Ich will zum Fußball.").doesNotContain("Das gilt noch");
    }

    private static String page(ViewConfirmation confirmed) {
        PlanView plan =
                PlanFixture.plan("steht da", PlanFixture.mia("Ich will zum Fußball.", confirmed));
        return ChildSheetTest.text(
                new ChildSheet(PlanFixture.locked(plan), new GermanDates(), "Ombudsstelle")
                        .fromLargeToClose()
                        .get(0));
    }
}
