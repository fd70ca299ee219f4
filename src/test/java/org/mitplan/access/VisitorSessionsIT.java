package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mitplan.access.signin.DeviceToken;
import org.mitplan.access.signin.VisitorSessions;
import org.mitplan.shared.MovableTime;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PrincipalId.Kind;
import org.mitplan.testbed.InContainer;

/** A session of a family lasts while somebody uses it, and never beyond a day's work. */
@InContainer
class VisitorSessionsIT extends AsFamily {
    @Inject private VisitorSessions sessions;

    @Test
    void sessionBeginsForTheKindOfTheAccountAlone() {
        AccountId account = account(mia, "FAMILY");
        assertThat(sessions.begin(account, Kind.PARTNER)).isEmpty();
        assertThat(sessions.begin(AccountId.random(), Kind.FAMILY)).isEmpty();
        DeviceToken token = sessions.begin(account, Kind.FAMILY).orElseThrow();
        assertThat(sessions.visitor(token, Kind.FAMILY))
                .contains(new FamilyMember(account, mia, "Probe"));
        assertThat(sessions.visitor(token, Kind.PARTNER)).isEmpty();
        assertThat(sessions.visitor(DeviceToken.random(), Kind.FAMILY)).isEmpty();
    }

    @Test
    void endedSessionIsNobody() {
        DeviceToken token = begun();
        sessions.end(token, Kind.PARTNER);
        assertThat(sessions.visitor(token, Kind.FAMILY)).as("ended at another door").isPresent();
        sessions.end(token, Kind.FAMILY);
        assertThat(sessions.visitor(token, Kind.FAMILY)).isEmpty();
    }

    @Test
    void whoeverDoesNothingForTwentyMinutesIsOut() {
        DeviceToken token = begun();
        assertThat(after(token, Duration.ofMinutes(15))).isPresent();
        assertThat(after(token, Duration.ofMinutes(30))).as("used in between").isPresent();
        assertThat(after(token, Duration.ofMinutes(51))).isEmpty();
    }

    @Test
    void nobodyStaysLongerThanTenHours() {
        DeviceToken token = begun();
        for (int quarters = 1; quarters < 40; quarters++) {
            assertThat(after(token, Duration.ofMinutes(15L * quarters))).isPresent();
        }
        assertThat(after(token, Duration.ofHours(10).plusMinutes(1))).isEmpty();
    }

    private DeviceToken begun() {
        return sessions.begin(account(mia, "FAMILY"), Kind.FAMILY).orElseThrow();
    }

    private Optional<Principal> after(DeviceToken token, Duration time) {
        Principal[] found = new Principal[1];
        MovableTime.at(
                Instant.now().plus(time),
                () -> found[0] = sessions.visitor(token, Kind.FAMILY).orElse(null));
        return Optional.ofNullable(found[0]);
    }
}
