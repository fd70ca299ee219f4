package org.mitplan.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;

class DeviceTokenTest {
    @Test
    void eachIsDifferentAndSurvivesItsCookie() {
        DeviceToken token = DeviceToken.random();
        assertThat(token).isNotEqualTo(DeviceToken.random());
        assertThat(token.isMissing()).isFalse();
        assertThat(new DeviceToken(token.value()).hash()).isEqualTo(token.hash()).hasSize(32);
    }

    @Test
    @Asvs("7.2.3")
    void holdsMoreThan128RandomBits() {
        assertThat(Base64.getUrlDecoder().decode(DeviceToken.random().value()))
                .hasSizeGreaterThanOrEqualTo(16)
                .isNotEqualTo(Base64.getUrlDecoder().decode(DeviceToken.random().value()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "<script>0000000000000000000000000000000000", "ä"})
    void anythingElseIsNone(String cookie) {
        assertThat(new DeviceToken(cookie).isMissing()).isTrue();
    }

    @Test
    void secretIsNeverPrinted() {
        DeviceToken token = DeviceToken.random();
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
