package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class TeamTest {
    @Test
    void needsANameThatFits() {
        assertThatThrownBy(() -> Team.named(" ")).hasMessage("team.name.missing");
        assertThatThrownBy(() -> Team.named(null)).hasMessage("team.name.missing");
        assertThatThrownBy(() -> Team.named("x".repeat(81))).hasMessage("team.name.toolong");
        assertThatCode(() -> Team.named("x".repeat(80))).doesNotThrowAnyException();
    }

    @Test
    void knowsItsNameHoweverItIsSpelled() {
        Team team = Team.named(" ASD Nord ");
        assertThat(team.isNamed("asd nord")).isTrue();
        team.isCalled("ASD Ost");
        assertThat(team.isNamed("ASD Nord")).isFalse();
    }

    @Test
    void takesNobodyInAfterItWasClosed() {
        Team team = Team.named("ASD Nord");
        assertThatCode(team::mustBeOpen).doesNotThrowAnyException();
        team.close(Clock.systemUTC());
        assertThatThrownBy(team::mustBeOpen).hasMessage("team.closed");
    }
}
