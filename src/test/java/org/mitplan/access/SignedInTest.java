package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.AccountId;

class SignedInTest {
    private static SignedIn with(Role... roles) {
        return Impersonation.somebody(AccountId.random(), roles);
    }

    @Test
    void whoLooksAfterAccountsAloneDoesNotBeginWithMyDay() {
        assertThat(with(Role.ADMINISTRATOR).isForAccountsOnly()).isTrue();
        assertThat(with(Role.DATA_PROTECTION_OFFICER).isForAccountsOnly()).isFalse();
        assertThat(with(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER).isForAccountsOnly())
                .isFalse();
        assertThat(with(Role.ADMINISTRATOR, Role.CASEWORKER).isForAccountsOnly()).isFalse();
        assertThat(with().isForAccountsOnly()).isFalse();
    }

    @Test
    void whoDoesNotHaveARoleSearchesAsSomebodyWhoDoesNotExist() {
        SignedIn lead = with(Role.TEAM_LEAD);
        UUID own = lead.account().value();
        assertThat(lead.ifIs(Role.TEAM_LEAD, own)).isEqualTo(own);
        assertThat(lead.ifIs(Role.CASEWORKER, own)).isNotEqualTo(own).isEqualTo(new UUID(0, 0));
    }

    @Test
    void whoBelongsToNoTeamSharesItWithNobody() {
        assertThat(with(Role.TEAM_LEAD).teamOrNobody()).isEqualTo(new UUID(0, 0));
    }
}
