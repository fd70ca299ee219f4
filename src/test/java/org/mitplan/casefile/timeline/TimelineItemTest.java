package org.mitplan.casefile.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.shared.Texts;

class TimelineItemTest {
    private static TimelineItem item(String kind) {
        return new TimelineItem(
                UUID.randomUUID(), LocalDate.of(2026, 11, 23), kind, "", "", null, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfNoteCanHaveAnAddendum(Entry.Kind kind) {
        TimelineItem note = item("Entry.Kind." + kind);
        assertThat(note.isNote()).isTrue();
        assertThat(note.shape()).isEqualTo(kind.name());
        assertThat(Texts.of(note.kind())).isNotEmpty();
    }

    @Test
    void whatOtherModulesTellIsNoNoteAndIsMarkedByTheLastWordOfItsKind() {
        assertThat(item("timeline.agreement.done").isNote()).isFalse();
        assertThat(item("timeline.agreement.done").shape()).isEqualTo("DONE");
        assertThat(item("day").shape()).isEqualTo("DAY");
    }
}
