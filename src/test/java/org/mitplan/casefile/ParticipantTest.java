package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

class ParticipantTest {
    private static Participant of(String organisation) {
        return Participant.in(
                CaseFileId.random(), PersonId.random(), Participant.Role.PROVIDER, organisation);
    }

    @Test
    void organisationIsKeptWithoutBlanksAroundIt() {
        assertThat(of(" Leuchtturm gGmbH "))
                .extracting("organisation")
                .isEqualTo("Leuchtturm gGmbH");
        assertThat(of(null)).extracting("organisation").isEqualTo("");
    }

    @Test
    void organisationHasALimitAndLeavesTheRoleAsItWas() {
        Participant school = of("x".repeat(120));
        assertThatThrownBy(() -> school.acts(Participant.Role.SCHOOL, "x".repeat(121)))
                .hasMessage("participant.organisation.toolong");
        assertThat(school).extracting("role").isEqualTo(Participant.Role.PROVIDER);
    }
}
