package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.start.Ports;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** What only the proxy in front can refuse or say, it does; its file is the one that is shipped. */
class ShippedProxyIT extends FromOutside {
    private static final String OWN = "Host: localhost\r\n";
    @TempDir private static Path folder;
    private static ShippedProxy proxy;

    @BeforeAll
    static void start() throws Exception {
        proxy = ShippedProxy.before(Server.address(), folder);
    }

    @AfterAll
    static void end() {
        proxy.close();
    }

    @ParameterizedTest
    @CsvSource({
        "421, GET /access/signin HTTP/1.1|Host:|",
        "421, GET /access/signin HTTP/1.1|",
        "421, GET /access/signin HTTP/1.1|Host: evil.example|",
        "405, TRACE / HTTP/1.1|Host: localhost|",
        "411, POST / HTTP/1.1|Host: localhost|Transfer-Encoding: chunked||0||",
        "400, GET /%zz HTTP/1.1|Host: localhost|",
        "400, GET /access/%2 HTTP/1.1|Host: localhost|"
    })
    @Asvs({"3.4.1", "3.4.4"})
    void whatNoBrowserSendsIsRefusedWithTheHeadersOfEveryReply(int status, String request)
            throws IOException {
        assertThat(says(proxy.address(), request.replace("|", "\r\n")))
                .startsWith("http/1.1 " + status)
                .contains(
                        "x-content-type-options: nosniff",
                        "x-frame-options: deny",
                        "referrer-policy: same-origin",
                        "strict-transport-security: max-age",
                        "cache-control: no-")
                .doesNotContain("exception", "\tat ", "grizzly", "payara");
    }

    @Test
    void bodiesLargerThanAnyFormAreRefused() throws IOException {
        Besieger besieger = new Besieger(proxy.address(), "");
        assertThat(besieger.floods("access/signin", "text/plain", 11_000_001))
                .isIn("413", "cut off");
    }

    @ParameterizedTest
    @CsvSource({
        "GET / HTTP/1.1|Host: localhost|Host: evil.example|",
        "POST / HTTP/1.1|Host: localhost|Content-Length: 4|Content-Length: 5|",
        "GET /a b HTTP/1.1|Host: localhost|"
    })
    void whatIsNoHttpNeverReachesTheServer(String request) throws IOException {
        assertThat(says(proxy.address(), request.replace("|", "\r\n")))
                .startsWith("http/1.1 400")
                .contains("your browser sent an invalid request");
    }

    @Test
    @Asvs("12.2.1")
    void pagesComeThroughAndStayEncrypted() throws IOException {
        assertThat(says(proxy.address(), "GET /casefile/files HTTP/1.1\r\n" + OWN))
                .startsWith("http/1.1 302")
                .contains("location: /access/signin?back=")
                .containsOnlyOnce("x-content-type-options");
    }

    @ParameterizedTest
    @CsvSource({"-tls1, false", "-tls1_1, false", "-tls1_2, true", "-tls1_3, true"})
    @Asvs("12.1.1")
    void oldVersionsOfTlsAreNotSpoken(String version, boolean spoken) throws Exception {
        Process openssl =
                new ProcessBuilder(
                                "openssl",
                                "s_client",
                                "-connect",
                                proxy.address().getAuthority(),
                                version,
                                "-cipher",
                                "ALL@SECLEVEL=0")
                        .redirectErrorStream(true)
                        .start();
        openssl.getOutputStream().close();
        String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.contains("alert protocol version")).as(said).isNotEqualTo(spoken);
        assertThat(openssl.waitFor() == 0).isEqualTo(spoken);
    }

    @Test
    void whileTheServerIsAwayPeopleReadWhatToDo(@TempDir Path other) throws Exception {
        URI nobody = URI.create("http://127.0.0.1:" + Ports.free() + "/");
        try (ShippedProxy alone = ShippedProxy.before(nobody, other)) {
            assertThat(says(alone.address(), "GET / HTTP/1.1\r\n" + OWN))
                    .startsWith("http/1.1 503")
                    .contains("mitplan startet gerade neu", "warten sie eine minute")
                    .contains("x-content-type-options: nosniff", "cache-control: no-store");
        }
    }

    /** The whole reply in small letters, as names of headers have none of their own. */
    private static String says(URI server, String head) throws IOException {
        String end = head.contains("\r\n\r\n") ? "" : "Connection: close\r\n\r\n";
        return new Besieger(server, "").says(head + end).toLowerCase(Locale.ROOT);
    }
}
