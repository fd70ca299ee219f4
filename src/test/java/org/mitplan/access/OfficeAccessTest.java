package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.shared.Forbidden;

class OfficeAccessTest {
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, READ WRITE APPROVE",
        "TEAM_LEAD, READ APPROVE",
        "DATA_PROTECTION_OFFICER, READ OVERSEE",
        "CASEWORKER, ''",
        "HEAD_OF_OFFICE, ''",
        "FINANCE_UNIT, ''",
        "OFFICIAL_GUARDIAN, ''",
        "COMPLAINT_OFFICER, ''"
    })
    void roleOpensTheBooksForTheseActionsAlone(Role role, String allowed) {
        for (Action action : Action.values()) {
            if (allowed.contains(action.name())) {
                assertThat(Impersonation.office(role, action)).isNotNull();
            } else {
                assertThatThrownBy(() -> Impersonation.office(role, action))
                        .isInstanceOf(Forbidden.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READ", "WRITE", "APPROVE"})
    void tokenIsGoodForItsOwnActionAndForReading(Action action) {
        OfficeAccess access = Impersonation.office(Role.ADMINISTRATOR, action);
        for (Action wanted : new Action[] {Action.READ, Action.WRITE, Action.APPROVE}) {
            if (wanted == Action.READ || wanted == action) {
                assertThat(access.require(wanted)).isSameAs(access);
            } else {
                assertThatThrownBy(() -> access.require(wanted)).isInstanceOf(Forbidden.class);
            }
        }
    }

    @Test
    void onlyAnAdministratorSeesButtonsToChange() {
        assertThat(Impersonation.office(Role.ADMINISTRATOR, Action.READ).mayWrite()).isTrue();
        assertThat(Impersonation.office(Role.DATA_PROTECTION_OFFICER, Action.READ).mayWrite())
                .isFalse();
    }

    @Test
    void whoeverSetsUpAnEmptyOfficeMayEverythingAndIsNobody() {
        OfficeAccess access = Impersonation.setup();
        assertThat(access.require(Action.WRITE).require(Action.APPROVE)).isSameAs(access);
        assertThat(access.mayWrite()).isFalse();
        assertThatThrownBy(access::account).isInstanceOf(Forbidden.class);
    }
}
