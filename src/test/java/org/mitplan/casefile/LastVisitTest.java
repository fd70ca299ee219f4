package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.AccountId;

class LastVisitTest {
    private static final Instant LEFT = Instant.parse("2026-11-20T10:00:00Z");
    private static final AccountId TILDA = AccountId.random();
    private static final AccountId BRUNO = AccountId.random();
    private final LastVisit tilda = new LastVisit(LEFT, TILDA);

    @Test
    void whatOthersDidAfterwardsIsNew() {
        assertThat(tilda.misses(LEFT.plusSeconds(1), BRUNO)).isTrue();
        assertThat(tilda.misses(LEFT, BRUNO)).isFalse();
    }

    @Test
    void whatOneDidOneselfIsNeverNew() {
        assertThat(tilda.misses(LEFT.plusSeconds(1), TILDA)).isFalse();
    }

    @Test
    void whoeverWasNeverThereIsNotShownEverythingAsNew() {
        assertThat(new LastVisit(null, TILDA).misses(LEFT, BRUNO)).isFalse();
    }

    @Test
    void whatHasNoMomentIsNotNew() {
        assertThat(tilda.misses(null, BRUNO)).isFalse();
    }
}
