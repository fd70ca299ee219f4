package org.mitplan.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void firstFewWrongTriesCostNothing() {
        assertThat(Pace.UNKNOWN.waitAfter(0)).isZero();
        assertThat(Pace.UNKNOWN.waitAfter(Pace.UNKNOWN.free())).isZero();
        assertThat(Pace.UNKNOWN.waitAfter(Pace.UNKNOWN.free() + 1))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void waitDoublesAndStopsAtTheLongest() {
        assertThat(Pace.KNOWN.waitAfter(Pace.KNOWN.free() + 4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Pace.KNOWN.waitAfter(Pace.KNOWN.free() + 5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pace.KNOWN.waitAfter(1_000_000)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void nothingIsLostByCountingNoFurther() {
        for (Pace pace : new Pace[] {Pace.KNOWN, Pace.UNKNOWN, Pace.NETWORK}) {
            assertThat(pace.waitAfter(pace.most())).isEqualTo(pace.longest());
        }
    }

    @Test
    void strangersWaitSoonerAndLongerThanKnownDevicesAndAWholeOfficeLast() {
        assertThat(Pace.UNKNOWN.free()).isLessThan(Pace.KNOWN.free());
        assertThat(Pace.KNOWN.free()).isLessThan(Pace.NETWORK.free());
        assertThat(Pace.UNKNOWN.longest()).isGreaterThan(Pace.KNOWN.longest());
        assertThat(Pace.UNKNOWN.forgiven()).isGreaterThan(Pace.NETWORK.forgiven());
    }
}
