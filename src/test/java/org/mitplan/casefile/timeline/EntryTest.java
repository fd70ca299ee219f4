package org.mitplan.casefile.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

class EntryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Entry note(LocalDate on, String text) {
        return Entry.note(
                CaseFileId.random(),
                new NewEntry(Entry.Kind.CALL, on, text, null),
                AccountId.random(),
                Instant.EPOCH,
                TODAY);
    }

    @Test
    void noteOfTodayOrEarlierIsTaken() {
        assertThat(note(TODAY, "Frau Apfelbaum rief an.")).isNotNull();
        assertThat(note(TODAY.minusYears(1), "Nachgetragen.")).isNotNull();
    }

    @Test
    void nothingHappenedTomorrow() {
        assertThatThrownBy(() -> note(TODAY.plusDays(1), "x")).hasMessage("entry.day.ahead");
        assertThatThrownBy(() -> note(null, "x")).hasMessage("entry.day.ahead");
    }

    @Test
    void noteNeedsAText() {
        assertThatThrownBy(() -> note(TODAY, "\n ")).hasMessage("entry.text.missing");
        assertThatThrownBy(() -> note(TODAY, "x".repeat(20_001))).hasMessage("entry.text.toolong");
    }
}
