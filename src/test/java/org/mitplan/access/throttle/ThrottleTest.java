package org.mitplan.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.shared.DomainException;

@Asvs({"6.3.1", "2.4.1"})
class ThrottleTest {
    private static final BooleanSupplier WRONG = () -> false;
    private static final BooleanSupplier RIGHT = () -> true;
    private final FakeClock clock = new FakeClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void strangersAreSlowedWhileTheOwnerOnAKnownBrowserIsNot() {
        for (int i = 0; i < 10_000; i++) {
            guess("tilda", "192.0." + i % 200 + ".1");
        }
        assertThatThrownBy(() -> throttle.attempt(from("tilda", "192.0.2.7"), false, RIGHT))
                .hasMessage("signin.wait");
        assertThat(throttle.attempt(from("tilda", "192.0.2.1"), true, RIGHT)).isTrue();
    }

    @Test
    void ownersNewBrowserElsewhereGetsInWhileATrickleGoesOnForDays() {
        for (int i = 0; i < 10_000; i++) {
            clock.now = clock.now.plus(Pace.UNKNOWN.longest());
            guess("tilda", "192.0.2." + i % 200);
            if (i % 100 == 0) {
                assertThat(throttle.attempt(from("tilda", "198.51.100.1"), false, RIGHT)).isTrue();
            }
        }
    }

    @Test
    void ownerWhoMistypesOnceElsewhereStillGetsIn() {
        for (int i = 0; i < 100; i++) {
            guess("tilda", "192.0." + i + ".1");
        }
        assertThat(throttle.attempt(from("tilda", "198.51.100.1"), false, WRONG)).isFalse();
        assertThat(throttle.attempt(from("tilda", "198.51.100.1"), false, RIGHT)).isTrue();
    }

    @Test
    void networkThatGuessedIsHeldByWhatAllNetworksGuess() {
        for (int i = 0; i < 100; i++) {
            for (int twice = 0; twice < 3; twice++) {
                guess("tilda", "192.0." + i + ".1");
            }
        }
        assertThatThrownBy(() -> throttle.attempt(from("tilda", "192.0.3.1"), false, RIGHT))
                .hasMessage("signin.wait");
    }

    @Test
    void guessesFromManyNetworksStayFew() {
        int checked = 0;
        for (int second = 0; second < 3_600; second++) {
            for (int network = 0; network < 20; network++) {
                checked += guess("tilda", "192.0." + network + ".1") ? 1 : 0;
            }
            clock.now = clock.now.plusSeconds(1);
        }
        assertThat(checked).isLessThan(20 * 14 + 200);
    }

    @Test
    void oneTimeCodesShareNoLaneWithEachOtherOrWithPasswords() {
        for (int i = 0; i < 1_000; i++) {
            guessCode("name" + i);
            guess("tilda", "192.0.2.1");
        }
        assertThat(throttle.attemptCode(from("tilda", "192.0.2.1"), RIGHT)).isTrue();
        assertThat(throttle.attemptCode(from("bruno", "192.0.2.1"), RIGHT)).isTrue();
        for (int i = 0; i <= Pace.UNKNOWN.free(); i++) {
            guessCode("tilda");
        }
        assertThatThrownBy(() -> throttle.attemptCode(from("tilda", "192.0.2.1"), RIGHT))
                .hasMessage("signin.wait");
    }

    private void guessCode(String name) {
        assertThat(throttle.attemptCode(from(name, "192.0.2.1"), WRONG)).isFalse();
    }

    @Test
    void knownBrowserIsSlowedByItsOwnTriesOnly() {
        for (int i = 0; i <= Pace.KNOWN.free(); i++) {
            assertThat(throttle.attempt(from("tilda", "192.0.2.1"), true, WRONG)).isFalse();
        }
        assertThatThrownBy(() -> throttle.attempt(from("tilda", "192.0.2.1"), true, RIGHT))
                .hasMessage("signin.wait");
        assertThat(throttle.attempt(from("bruno", "192.0.2.1"), true, RIGHT)).isTrue();
        assertThat(throttle.attempt(from("tilda", "192.0.2.1"), false, RIGHT)).isTrue();
    }

    @Test
    void oneNetworkThatTriesManyNamesIsSlowed() {
        for (int i = 0; i <= Pace.NETWORK.free(); i++) {
            guess("name" + i, "192.0.2." + i);
        }
        assertThatThrownBy(() -> throttle.attempt(from("tilda", "192.0.2.99"), false, RIGHT))
                .hasMessage("signin.wait");
        assertThat(throttle.attempt(from("tilda", "192.0.3.99"), false, RIGHT)).isTrue();
    }

    @Test
    void rightPasswordsNeverSlowAnybody() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(throttle.attempt(from("tilda", "192.0.2.1"), false, RIGHT)).isTrue();
        }
    }

    @Test
    void whatIsTooEarlyIsNotChecked() {
        for (int i = 0; i <= Pace.UNKNOWN.free(); i++) {
            guess("tilda", "192.0.99." + i);
        }
        BooleanSupplier never =
                () -> {
                    throw new AssertionError("checked");
                };
        DomainException refusal =
                catchThrowableOfType(
                        DomainException.class,
                        () -> throttle.attempt(from("tilda", "192.0.99.1"), false, never));
        assertThat(refusal.arguments()).containsExactly(1L);
        clock.now = clock.now.plus(Duration.ofSeconds(1));
        assertThat(throttle.attempt(from("tilda", "192.0.99.1"), false, RIGHT)).isTrue();
    }

    @Test
    void whoeverCouldNotBeCheckedIsNotCounted() {
        BooleanSupplier busy =
                () -> {
                    throw new DomainException("signin.busy");
                };
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> throttle.attempt(from("tilda", "192.0.2.1"), false, busy))
                    .hasMessage("signin.busy");
        }
        assertThat(throttle.attempt(from("tilda", "192.0.2.1"), false, RIGHT)).isTrue();
    }

    /** Says whether the password was looked at. */
    private boolean guess(String name, String address) {
        try {
            throttle.attempt(from(name, address), false, WRONG);
            return true;
        } catch (DomainException tooEarly) {
            assertThat(tooEarly).hasMessage("signin.wait");
            return false;
        }
    }

    private static Guess from(String name, String address) {
        return new Guess(name, address, "desk");
    }

    private static final class FakeClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
