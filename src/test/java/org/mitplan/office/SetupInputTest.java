package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mitplan.access.Role;
import org.mitplan.shared.id.TeamId;

class SetupInputTest {
    private static final SetupInput.Name EVA = new SetupInput.Name("Eva", "Erste", "");

    private static SetupInput with(SetupInput.Name lead) {
        return new SetupInput(null, "ASD Mitte", EVA, "", lead);
    }

    @Test
    void twoPeopleBeginOneForTheAccountsAndOneForTheTeam() {
        SetupInput input = with(new SetupInput.Name("Lea", "Leitung", ""));
        TeamId team = TeamId.random();
        assertThat(input.first().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(input.first().team()).isNull();
        assertThat(input.second(team).roles()).containsExactly(Role.TEAM_LEAD);
        assertThat(input.second(team).team()).isEqualTo(team);
    }

    @Test
    void onePersonAloneIsNotEnough() {
        assertThatThrownBy(() -> with(EVA).second(TeamId.random())).hasMessage("setup.same");
    }

    @Test
    void whatIsWrongWithTheSecondPersonIsSaidOfThatPerson() {
        assertThatThrownBy(() -> with(new SetupInput.Name("Lea", "", "")).second(TeamId.random()))
                .hasMessage("setup.second");
    }
}
