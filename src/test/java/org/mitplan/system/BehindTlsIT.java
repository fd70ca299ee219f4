package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitplan.testbed.Browsers;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.OwnProduct;

/** What changes when a proxy in front of the product speaks TLS. */
class BehindTlsIT extends FromOutside {
    @TempDir Path data;

    @Test
    void noCookieTravelsUnencrypted() throws Exception {
        try (OwnProduct product = OwnProduct.start(data, Map.of("MITPLAN_HTTP_TLS", "on"));
                BrowserContext tilda = Browsers.person(product.address(), 1280, 800)) {
            Caseworker.signedIn(tilda.newPage(), "tilda.tintenfass");
            assertThat(tilda.cookies())
                    .extracting(cookie -> cookie.name)
                    .contains("MITPLAN", "MITPLAN_DEVICE");
            assertThat(tilda.cookies())
                    .allSatisfy(cookie -> assertThat(cookie.secure && cookie.httpOnly).isTrue());
        }
    }
}
