package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastVisitTest {
    private static final Instant LEFT = Instant.parse("2026-11-20T10:00:00Z");
    private final LastVisit tilda = new LastVisit(LEFT, "Tilda Tintenfass");

    @Test
    void whatOthersDidAfterwardsIsNew() {
        assertThat(tilda.misses(LEFT.plusSeconds(1), "Bruno")).isTrue();
        assertThat(tilda.misses(LEFT, "Bruno")).isFalse();
    }

    @Test
    void whatOneDidOneselfIsNeverNew() {
        assertThat(tilda.misses(LEFT.plusSeconds(1), "Tilda Tintenfass")).isFalse();
    }

    @Test
    void whoeverWasNeverThereIsNotShownEverythingAsNew() {
        assertThat(new LastVisit(null, "Tilda").misses(LEFT, "Bruno")).isFalse();
    }

    @Test
    void whatHasNoMomentIsNotNew() {
        assertThat(tilda.misses(null, "Bruno")).isFalse();
    }
}
