package org.mitplan.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;

@Asvs({"6.4.1", "6.5.3"})
class OneTimeCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1AB0-22DD-33EE-44FF",
                "1ab022dd33ee44ff",
                " lABO 22dd-33EE 44ff ",
                "IabO-22DD-33EE-44FF"
            })
    void isKnownHoweverItIsTyped(String typed) {
        OneTimeCode code = new OneTimeCode("1AB022DD33EE44FF");
        assertThat(OneTimeCode.typed(typed)).isEqualTo(code);
        assertThat(OneTimeCode.typed(typed).hash()).isEqualTo(code.hash());
    }

    @Test
    void isShownInFourGroupsAndComesBackAsItWas() {
        OneTimeCode code = OneTimeCode.random();
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(OneTimeCode.typed(code.text())).isEqualTo(code);
    }

    @Test
    void isAnotherEachTimeAndNeverReachesALog() {
        OneTimeCode code = OneTimeCode.random();
        assertThat(code).isNotEqualTo(OneTimeCode.random());
        assertThat(code.toString()).doesNotContain(code.letters());
    }
}
