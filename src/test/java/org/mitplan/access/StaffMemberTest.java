package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.AccountId;

class StaffMemberTest {
    private static StaffMember with(Role... roles) {
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
}
