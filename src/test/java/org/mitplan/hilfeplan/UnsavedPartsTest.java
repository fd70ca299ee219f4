package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.AccountId;

class UnsavedPartsTest {
    private static final AccountId TILDA = AccountId.random();

    private static UnsavedPart draft(PlanPart part, String tab, int second) {
        return new UnsavedPart(
                part, TILDA, "Tilda", true, tab, Instant.ofEpochSecond(second), List.of());
    }

    @Test
    void onlyDraftsThatWereSeenAreLeftBehind() {
        List<UnsavedPart> there = List.of(draft(PlanPart.SINCE, "a", 9));
        assertThatThrownBy(() -> UnsavedParts.mustBeSeen(there, List.of()))
                .hasMessage("plan.lock.drafts");
        assertThatThrownBy(
                        () ->
                                UnsavedParts.mustBeSeen(
                                        there,
                                        List.of(
                                                draft(PlanPart.SINCE, "b", 9),
                                                draft(PlanPart.NEEDS, "a", 9))))
                .hasMessage("plan.lock.drafts");
        assertThatCode(() -> UnsavedParts.mustBeSeen(there, List.of(draft(PlanPart.SINCE, "a", 1))))
                .as("however much was typed into it since")
                .doesNotThrowAnyException();
        assertThatCode(() -> UnsavedParts.mustBeSeen(List.of(), there)).doesNotThrowAnyException();
    }
}
