package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Action;
import org.mitplan.access.Impersonation;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Role;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;

class ProposalTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private final OfficeAccess first = Impersonation.office(Role.ADMINISTRATOR, Action.WRITE);
    private final OfficeAccess second = Impersonation.office(Role.TEAM_LEAD, Action.APPROVE);

    private static Wish reset(AccountId account) {
        return new Wish(Proposal.Kind.RESET_PASSWORD, account, null, null);
    }

    @Test
    void nobodyProposesForTheirOwnAccount() {
        assertThatThrownBy(() -> Proposal.of(first, reset(first.account()), CLOCK))
                .hasMessage("proposal.self");
    }

    @Test
    void whatTakesRightsAwayIsDoneAtOnceAndOfOnesOwnToo() {
        Wish wish = new Wish(Proposal.Kind.DISABLE_ACCOUNT, first.account(), null, null);
        Proposal done = Proposal.done(first, wish, CLOCK);
        assertThatThrownBy(() -> done.confirm(second, 0, CLOCK)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> done.decline(second, 0, CLOCK)).isInstanceOf(Stale.class);
    }

    @Test
    void nobodyConfirmsWhatTheyProposedThemselves() {
        Proposal proposal = Proposal.of(first, reset(AccountId.random()), CLOCK);
        assertThatThrownBy(() -> proposal.confirm(first, 0, CLOCK)).hasMessage("proposal.own");
    }

    @Test
    void nobodyConfirmsWhatIsAboutThem() {
        Proposal proposal = Proposal.of(first, reset(second.account()), CLOCK);
        assertThatThrownBy(() -> proposal.confirm(second, 0, CLOCK)).hasMessage("proposal.self");
    }

    @Test
    void somebodyElseConfirmsOnce() {
        Proposal proposal = Proposal.of(first, reset(AccountId.random()), CLOCK);
        assertThatCode(() -> proposal.confirm(second, 0, CLOCK)).doesNotThrowAnyException();
        OfficeAccess third = Impersonation.office(Role.TEAM_LEAD, Action.APPROVE);
        assertThatThrownBy(() -> proposal.confirm(third, 0, CLOCK)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> proposal.decline(third, 0, CLOCK)).isInstanceOf(Stale.class);
    }

    @Test
    void declinedOrWithdrawnItCannotBeConfirmedAnyMore() {
        for (OfficeAccess who : new OfficeAccess[] {first, second}) {
            Proposal proposal = Proposal.of(first, reset(AccountId.random()), CLOCK);
            proposal.decline(who, 0, CLOCK);
            assertThatThrownBy(() -> proposal.confirm(second, 0, CLOCK)).isInstanceOf(Stale.class);
        }
    }

    @Test
    void nobodyGivesThemselvesAnotherName() {
        StaffName other = new StaffName("Paula", "Pinnwand", "");
        assertThatThrownBy(() -> Proposal.of(first, first.account(), other, CLOCK))
                .hasMessage("proposal.self");
        Proposal proposal = Proposal.of(first, AccountId.random(), other, CLOCK);
        assertThat(proposal.isNewName()).isTrue();
        assertThat(proposal.name()).isEqualTo(other);
    }

    @Test
    void keepsWhatItIsAbout() {
        TeamId team = TeamId.random();
        NewMember paul = new NewMember("Paul", "Pinnwand", "", team, Set.of(Role.CASEWORKER));
        Proposal proposal = Proposal.of(first, paul, CLOCK);
        assertThat(proposal.isNewAccount()).isTrue();
        assertThat(proposal.newMember()).isEqualTo(paul);
        Wish wish = new Wish(Proposal.Kind.GRANT_ROLE, AccountId.random(), Role.FINANCE_UNIT, null);
        assertThat(Proposal.of(first, wish, CLOCK).wish()).isEqualTo(wish);
    }
}
