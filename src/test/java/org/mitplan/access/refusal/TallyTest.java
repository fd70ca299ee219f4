package org.mitplan.access.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.AccountId;

class TallyTest {
    private static final AccountId TILDA = AccountId.random();
    private final Tally tally = new Tally();
    private LocalDateTime now = LocalDateTime.of(2026, 11, 23, 8, 59);

    @Test
    void sameRefusalsOfAnHourAreOneLine() {
        for (int i = 0; i < 10_000; i++) {
            refused(TILDA, "192.0.2.0/24");
        }
        assertThat(tally.take().values()).containsExactly(10_000);
        assertThat(tally.take()).isEmpty();
    }

    @Test
    void nextHourIsCountedAnew() {
        refused(TILDA, "192.0.2.0/24");
        now = now.plusMinutes(2);
        refused(TILDA, "192.0.2.0/24");
        assertThat(tally.take().keySet())
                .extracting(line -> line.hour().getHour())
                .containsExactlyInAnyOrder(8, 9);
    }

    @Test
    void floodFromManyNetworksHasABoundedNumberOfLinesAndLosesNoCount() {
        for (int i = 0; i < 10_000; i++) {
            refused(AccountId.random(), "network" + i);
        }
        assertThat(tally.take())
                .hasSize(Tally.MOST_LINES + 1)
                .satisfies(
                        counted ->
                                assertThat(counted.values().stream().mapToInt(n -> n).sum())
                                        .isEqualTo(10_000));
    }

    @Test
    void boundHoldsForTheHourHoweverOftenItIsWrittenDown() {
        for (int i = 0; i < 10_000; i++) {
            refused(null, "network" + i);
            if (i == 5_000) {
                assertThat(tally.take()).hasSize(Tally.MOST_LINES + 1);
            }
        }
        assertThat(tally.take()).hasSize(1);
        now = now.plusMinutes(2);
        refused(null, "192.0.2.0/24");
        assertThat(tally.take().keySet())
                .extracting(Tally.Line::network)
                .containsExactly("192.0.2.0/24");
    }

    private void refused(AccountId who, String network) {
        tally.add(now, Refusal.Kind.PASSWORD, who, network);
    }
}
