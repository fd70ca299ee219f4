package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.access.signin.SessionRow;

class DeviceTest {
    @Test
    void telephonesSayThatTheyAre() {
        assertThat(SessionRow.Device.of("Mozilla/5.0 (Android 14; Mobile; rv:130.0) Firefox/130.0"))
                .isEqualTo(SessionRow.Device.PHONE);
    }

    @Test
    void everythingElseIsAComputer() {
        assertThat(SessionRow.Device.of("Mozilla/5.0 (X11; Linux x86_64)"))
                .isEqualTo(SessionRow.Device.COMPUTER);
        assertThat(SessionRow.Device.of(null)).isEqualTo(SessionRow.Device.COMPUTER);
    }
}
