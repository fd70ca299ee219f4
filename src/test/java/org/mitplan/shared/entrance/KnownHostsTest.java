package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownHostsTest {
    private final KnownHosts hosts =
            new KnownHosts("Mitplan.Amt.example, plan.example", "10.1.2.3");

    @ParameterizedTest
    @CsvSource({
        "mitplan.amt.example, true",
        "MITPLAN.amt.example:443, true",
        "plan.example, true",
        "10.1.2.3:8080, true",
        "localhost:8080, true",
        "[::1]:8080, true",
        "evil.example, false",
        "mitplan.amt.example.evil.example, false",
        "mitplan.amt.example@evil.example, false",
        "mitplan.amt.example:80:80, false",
        "10.1.2.4, false",
        "'', false"
    })
    void onlyOurOwnNamesAreKnown(String host, boolean known) {
        assertThat(hosts.knows(host)).isEqualTo(known);
    }
}
