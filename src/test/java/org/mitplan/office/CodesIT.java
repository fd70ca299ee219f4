package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Role;
import org.mitplan.shared.id.TeamId;

/** What a one-time code opens, and what it does not. */
class CodesIT extends InOffice {
    @Test
    void newAccountHasItsRolesTeamAndPersonAndOpensWithTheCodeAlone() {
        TeamId nord = register.show(account("tilda.tintenfass")).member().team();
        desk.propose(new NewMember("Rita", "Radiergummi", "", nord, Set.of(Role.CASEWORKER)));
        assertThatThrownBy(
                        () ->
                                desk.propose(
                                        new NewMember(
                                                "Rita",
                                                "Radiergummi",
                                                "",
                                                null,
                                                Set.of(Role.FINANCE_UNIT))))
                .hasMessage("member.signinname.taken");
        become("helene.heftstreifen", Role.TEAM_LEAD);
        String code = confirm("rita.radiergummi");
        become("anton.admin", Role.ADMINISTRATOR);
        MemberRow rita = register.show(account("rita.radiergummi")).member();
        assertThat(rita.roles()).containsExactly(Role.CASEWORKER);
        assertThat(rita.team()).isEqualTo(nord);
        assertThat(rita.codeUntil()).isNotNull();
        Impersonation.of(actor, null);
        assertThat(redeem("rita.radiergummi", "0000-0000-0000-0000")).isFalse();
        assertThat(redeem("tilda.tintenfass", code)).isFalse();
        assertThatThrownBy(() -> redemption.redeem(attempt("rita.radiergummi", code), "zu kurz"))
                .hasMessage("password.fresh.short");
        assertThat(redeem("rita.radiergummi", code)).isTrue();
        assertThat(redeem("rita.radiergummi", code)).isFalse();
    }

    @Test
    void codeThatIsTooOldOrOfADisabledAccountOpensNothing() {
        String code = newCodeFor("bruno.bueroklammer");
        lasts(code, "- interval 1 second");
        assertThat(redeem("bruno.bueroklammer", code)).isFalse();
        lasts(code, "+ interval 1 day");
        execute("update account set state = 'DISABLED' where sign_in_name = 'bruno.bueroklammer'");
        assertThat(redeem("bruno.bueroklammer", code)).isFalse();
    }

    @Test
    void secondCodeMakesTheFirstOneWorthless() {
        String first = newCodeFor("bruno.bueroklammer");
        become("anton.admin", Role.ADMINISTRATOR);
        String second = newCodeFor("bruno.bueroklammer");
        assertThat(redeem("bruno.bueroklammer", first)).isFalse();
        assertThat(redeem("bruno.bueroklammer", second)).isTrue();
    }

    @Test
    void guessingOfCodesIsSlowedDown() {
        Impersonation.of(actor, null);
        String name = "probe." + UUID.randomUUID();
        for (int i = 0; i < 6; i++) {
            assertThat(redeem(name, "0000-0000-0000-000" + i)).isFalse();
        }
        assertThatThrownBy(() -> redeem(name, "0000-0000-0000-0007")).hasMessage("signin.wait");
    }
}
