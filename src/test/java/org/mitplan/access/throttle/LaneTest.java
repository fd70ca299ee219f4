package org.mitplan.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Pace PACE = new Pace(2, Duration.ofSeconds(30), Duration.ofMinutes(10));
    private final Lane lane = new Lane(PACE);
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void waitGrowsFromOneSecondToThirty() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            assertThat(lane.enter(now)).isZero();
            Duration wait = lane.enter(now);
            waits.add(wait.toSeconds());
            now = now.plus(wait);
        }
        assertThat(waits.subList(1, 10)).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L, 30L);
    }

    @Test
    void tooEarlyTriesCountNothing() {
        fill();
        for (int i = 0; i < 1_000; i++) {
            assertThat(lane.enter(now)).isEqualTo(Duration.ofSeconds(1));
        }
        now = now.plusSeconds(1);
        assertThat(lane.enter(now)).isZero();
        assertThat(lane.enter(now)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void rightTriesNeverSlow() {
        for (int i = 0; i < 100; i++) {
            assertThat(lane.enter(now)).isZero();
            lane.takeBack();
        }
    }

    @Test
    void manyAtOnceGainNothing() {
        int begun = 0;
        for (int i = 0; i < 100; i++) {
            begun += lane.enter(now).isZero() ? 1 : 0;
        }
        assertThat(begun).isEqualTo(PACE.free() + 1);
    }

    @Test
    void timeForgives() {
        fill();
        now = now.plus(PACE.forgiven().multipliedBy(PACE.most()));
        fill();
        assertThat(lane.enter(now)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void stubbornGuessingIsForgivenSlowerThanItCounts() {
        int begun = 0;
        for (int second = 0; second < 3_600; second++) {
            begun += lane.enter(now).isZero() ? 1 : 0;
            now = now.plusSeconds(1);
        }
        assertThat(begun).isLessThan(200);
    }

    private void fill() {
        for (int i = 0; i <= PACE.free(); i++) {
            assertThat(lane.enter(now)).isZero();
        }
    }
}
