package org.mitplan.access.draft;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.AccountId;

class UnsavedFormTest {
    private static final AccountId TILDA = AccountId.random();

    private static UnsavedForm draft(String form, String tab, int second) {
        return new UnsavedForm(
                TILDA,
                "Tilda",
                true,
                new FormKey(form, null, ""),
                tab,
                Instant.ofEpochSecond(second),
                List.of());
    }

    private static void mustBeSeen(List<UnsavedForm> there, List<UnsavedForm> seen) {
        UnsavedForm.mustBeSeen(there, seen, "handover.drafts");
    }

    @Test
    void onlyDraftsThatWereSeenAreLeftBehind() {
        List<UnsavedForm> there = List.of(draft("since", "a", 9));
        assertThatThrownBy(() -> mustBeSeen(there, List.of())).hasMessage("handover.drafts");
        assertThatThrownBy(
                        () ->
                                mustBeSeen(
                                        there,
                                        List.of(draft("since", "b", 9), draft("needs", "a", 9))))
                .hasMessage("handover.drafts");
        assertThatCode(() -> mustBeSeen(there, List.of(draft("since", "a", 1))))
                .as("however much was typed into it since")
                .doesNotThrowAnyException();
        assertThatCode(() -> mustBeSeen(List.of(), there)).doesNotThrowAnyException();
    }
}
