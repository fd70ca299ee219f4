package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.access.Role;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.TeamId;

class MemberTest {
    private final TeamId team = TeamId.random();
    private final Member paul =
            Member.begins(
                    PersonId.random(),
                    new NewMember("Paul", "Pinnwand", "", team, Set.of(Role.CASEWORKER)));

    private void fulfil(Proposal.Kind kind, Role role, TeamId to) {
        paul.fulfil(new Wish(kind, paul.id(), role, to));
    }

    @Test
    void getsAndLosesRoles() {
        assertThat(paul.isAdministrator()).isFalse();
        fulfil(Proposal.Kind.GRANT_ROLE, Role.ADMINISTRATOR, null);
        assertThat(paul.isAdministrator()).isTrue();
        assertThatThrownBy(() -> fulfil(Proposal.Kind.GRANT_ROLE, Role.ADMINISTRATOR, null))
                .hasMessage("member.role.known");
        paul.lose(Role.ADMINISTRATOR);
        assertThat(paul.isAdministrator()).isFalse();
        assertThatThrownBy(() -> paul.lose(Role.ADMINISTRATOR)).hasMessage("member.role.gone");
        assertThatThrownBy(() -> fulfil(Proposal.Kind.GRANT_ROLE, null, null))
                .hasMessage("member.role.missing");
    }

    @Test
    void isCalledOtherwiseOnlyIfThatChangesSomething() {
        StaffName same = new StaffName("Paul", "Pinnwand", "");
        assertThatThrownBy(() -> paul.mustBeNew(same)).hasMessage("member.givenname.same");
        StaffName other = new StaffName("Paula", "Pinnwand", "paul.pinnwand");
        assertThatCode(() -> paul.mustBeNew(other)).doesNotThrowAnyException();
        paul.isCalled(other);
        assertThat(paul.displayName()).isEqualTo("Paula Pinnwand");
        assertThat(paul.signsInAs("paul.pinnwand")).isTrue();
    }

    @Test
    void changesToAnotherTeamOnly() {
        assertThatThrownBy(() -> fulfil(Proposal.Kind.CHANGE_TEAM, null, team))
                .hasMessage("member.team.same");
        fulfil(Proposal.Kind.CHANGE_TEAM, null, null);
        assertThatThrownBy(() -> fulfil(Proposal.Kind.CHANGE_TEAM, null, null))
                .hasMessage("member.team.same");
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANT_ROLE", "CHANGE_TEAM", "RESET_PASSWORD"})
    void getsNothingWhileTheAccountIsDisabled(Proposal.Kind kind) {
        paul.leave();
        assertThatThrownBy(() -> fulfil(kind, Role.TEAM_LEAD, null)).hasMessage("member.disabled");
        assertThatThrownBy(paul::leave).hasMessage("member.disabled");
    }

    @Test
    void disabledAdministratorCountsAsNoneUntilBack() {
        fulfil(Proposal.Kind.GRANT_ROLE, Role.ADMINISTRATOR, null);
        paul.leave();
        assertThat(paul.isAdministrator()).isFalse();
        fulfil(Proposal.Kind.ENABLE_ACCOUNT, null, null);
        assertThat(paul.isAdministrator()).isTrue();
        assertThatThrownBy(() -> fulfil(Proposal.Kind.ENABLE_ACCOUNT, null, null))
                .hasMessage("member.works");
    }
}
