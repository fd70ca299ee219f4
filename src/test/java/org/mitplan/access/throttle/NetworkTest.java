package org.mitplan.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.254",
        "2001:db8:0:1200::1, 2001:db8:0:12ff:ffff::9",
        "::ffff:192.0.2.7, 192.0.2.8",
        "fe80::1%eth0, fe80::2",
        "[2001:db8::1], 2001:db8::2"
    })
    void neighboursShareANetwork(String one, String other) {
        assertThat(Network.of(one)).isNotEmpty().isEqualTo(Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.3.1", "2001:db8:0:1200::1, 2001:db8:0:1300::1"})
    void strangersDoNot(String one, String other) {
        assertThat(Network.of(one)).isNotEqualTo(Network.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "host.invalid", "1.2.3.4, 5.6.7.8", "12345::", "..."})
    void noNameIsEverLookedUp(String text) {
        assertThat(Network.of(text)).isEmpty();
    }

    @Test
    void missingAddressIsANetworkOfItsOwn() {
        assertThat(Network.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "2001:db8:0:12ff:ffff::9, 2001:db8:0:1200:0:0:0:0/56",
        "no address, ''"
    })
    void networkIsNamedAsPeopleWriteItAndWithoutTheHost(String address, String name) {
        assertThat(Network.named(address)).isEqualTo(name);
    }
}
