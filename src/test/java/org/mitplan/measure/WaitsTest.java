package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaitsTest {
    @Test
    void percentilesAreWaitsThatHappened() {
        Waits waits = new Waits();
        for (int i = 1; i <= 20; i++) {
            waits.add(i * 1_000_000L);
        }
        assertThat(waits.millis(50)).isEqualTo(10);
        assertThat(waits.millis(95)).isEqualTo(19);
        assertThat(waits).hasToString("p50 10 ms, p95 19 ms, n = 20");
    }
}
