package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.access.Role;
import org.mitplan.shared.id.TeamId;

class NewMemberTest {
    private static final Set<Role> ROLES = Set.of(Role.FINANCE_UNIT);

    private static NewMember named(String given, String family, String signIn) {
        return new NewMember(given, family, signIn, null, ROLES);
    }

    @ParameterizedTest
    @CsvSource({
        "Jürgen, Groß, juergen.gross",
        "Anna Lena, Ölmüller, anna-lena.oelmueller",
        "Zoé, Müller-Çelik, zoe.mueller-celik",
        "Wanja, O'Neill, wanja.oneill"
    })
    void nameToSignInIsMadeOfTheNames(String given, String family, String expected) {
        assertThat(named(given, family, " ").signInName()).isEqualTo(expected);
    }

    @Test
    void givenNameToSignInIsTakenInSmallLetters() {
        assertThat(named("Paul", "Pinnwand", " P.Pinnwand7 ").signInName())
                .isEqualTo("p.pinnwand7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "jürgen", "a b c", ".abc", "a/b.c", "a@b.de"})
    void nameToSignInHoldsNothingThatIsHardToType(String wrong) {
        assertThatThrownBy(() -> named("Paul", "Pinnwand", wrong))
                .hasMessage("member.signinname.wrong");
    }

    @Test
    void namesThatHaveNoSuchLettersNeedANameToSignIn() {
        assertThatThrownBy(() -> named("Олег", "Мельник", ""))
                .hasMessage("member.signinname.wrong");
        assertThat(named("Олег", "Мельник", "oleh.melnyk").name().displayName())
                .isEqualTo("Олег Мельник");
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "TEAM_LEAD"})
    void whoWorksWithFilesNeedsATeam(Role role) {
        Set<Role> roles = Set.of(role, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> new NewMember("Paul", "Pinnwand", "", null, roles))
                .hasMessage("member.team.missing");
        assertThat(new NewMember("Paul", "Pinnwand", "", TeamId.random(), roles).roles())
                .isEqualTo(roles);
    }

    @Test
    void namesAndARoleAreNeeded() {
        assertThatThrownBy(() -> named(" ", "Pinnwand", "")).hasMessage("member.givenname.missing");
        assertThatThrownBy(() -> named("Paul", "", "")).hasMessage("member.familyname.missing");
        assertThatThrownBy(() -> named("P".repeat(60), "Pinnwand", ""))
                .hasMessage("member.givenname.toolong");
        assertThatThrownBy(() -> new NewMember("Paul", "Pinnwand", "", null, Set.of()))
                .hasMessage("member.roles.missing");
    }
}
