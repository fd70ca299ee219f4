package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;

class ActorTest {
    private static Actor with(Role... roles) {
        Actor actor = new Actor();
        Impersonation.of(actor, Impersonation.somebody(AccountId.random(), roles));
        return actor;
    }

    @Test
    void nobodyHasNoRightsAndNoName() {
        Actor nobody = new Actor();
        assertThatThrownBy(nobody::known).isInstanceOf(Forbidden.class);
        assertThat(nobody.isPresent()).isFalse();
        assertThat(nobody.isCaseworker()).isFalse();
        assertThat(nobody.isTeamLead()).isFalse();
        assertThat(nobody.isStaffReader()).isFalse();
        assertThat(nobody.isStaffConfirmer()).isFalse();
        assertThat(nobody.getInitials()).isEmpty();
    }

    @Test
    void accountsAreReadByWhoeverKeepsOrControlsThem() {
        assertThat(with(Role.ADMINISTRATOR).isStaffReader()).isTrue();
        assertThat(with(Role.DATA_PROTECTION_OFFICER).isStaffReader()).isTrue();
        assertThat(with(Role.TEAM_LEAD).isStaffReader()).isFalse();
        assertThat(with(Role.CASEWORKER).isStaffReader()).isFalse();
    }

    @Test
    void accountsAreConfirmedByAdministratorOrTeamLeadOnly() {
        assertThat(with(Role.ADMINISTRATOR).isStaffConfirmer()).isTrue();
        assertThat(with(Role.TEAM_LEAD).isStaffConfirmer()).isTrue();
        assertThat(with(Role.DATA_PROTECTION_OFFICER).isStaffConfirmer()).isFalse();
        assertThat(with(Role.CASEWORKER, Role.COMPLAINT_OFFICER).isStaffConfirmer()).isFalse();
    }

    @Test
    void initialsAreOfEveryPartOfTheName() {
        Actor actor = new Actor();
        Impersonation.of(
                actor,
                new StaffMember(
                        AccountId.random(),
                        PersonId.random(),
                        "Anna  Lena Ölmüller",
                        null,
                        "",
                        Set.of(Role.CASEWORKER),
                        SessionId.random()));
        assertThat(actor.getInitials()).isEqualTo("ALÖ");
    }
}
