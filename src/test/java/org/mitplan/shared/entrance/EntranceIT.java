package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** What no browser sends is turned away before it costs anything, and says nothing it was told. */
class EntranceIT extends FromOutside {
    private static final String OWN = "Host: " + Server.address().getAuthority() + "\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String LAST = "Connection: close\r\n\r\n";
    private static final Path LOG = Path.of("target/testbed/payara.log");
    private static final int PATIENCE = 15_000;
    private static final int SILENCE = 700;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: evil.example\r\n",
                "GET /access/signin HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n",
                "GET / HTTP/1.0\r\nHost: evil.example\r\n"
            })
    void otherHostsAreNotServedHere(String request) throws IOException {
        assertThat(reply(request + LAST))
                .startsWith("HTTP/1.1 421")
                .contains("Unter dieser Adresse gibt es Mitplan nicht")
                .doesNotContain("evil");
    }

    @Test
    void addressInTheRequestLineCountsLikeAHost() throws IOException {
        assertThat(reply("GET http://evil.example/ HTTP/1.1\r\n" + OWN + LAST))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void severalHostsAreNone() throws IOException {
        assertThat(reply("GET / HTTP/1.1\r\n" + OWN + OWN + LAST)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"access/signin HTTP/1.1\r\nHost:", "access/signin HTTP/1.1", "%zz HTTP/1.1"})
    void whatTheServersOwnParserRefusesShowsNothingAndLeavesNoStack(String request)
            throws IOException {
        long before = Files.size(LOG);
        String host = request.contains("zz") ? OWN : "";
        assertThat(reply("GET /" + request + "\r\n" + host + LAST)).endsWith("\r\n\r\n");
        assertThat(Files.size(LOG)).isLessThan(before + 300);
    }

    @Test
    void everyCookieIsStrictOnce() throws IOException {
        String reply = reply("GET /access/signin HTTP/1.1\r\n" + OWN + LAST);
        assertThat(reply.lines().filter(line -> line.startsWith("Set-Cookie: ")))
                .isNotEmpty()
                .allSatisfy(
                        cookie ->
                                assertThat(cookie.toLowerCase(Locale.ROOT))
                                        .containsOnlyOnce("samesite=strict")
                                        .contains("httponly"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Content-Length: 4\r\nContent-Length: 5\r\n"
            })
    void bodyWithoutOneClearEndEndsTheConnection(String framing) throws IOException {
        String hidden = "GET /access/signin HTTP/1.1\r\n" + OWN + "\r\n";
        String reply = reply(post(framing) + "0\r\n\r\n" + hidden);
        assertThat(reply).matches("(?s)HTTP/1.1 4(00|11) .*");
        assertThat(reply.split("HTTP/1.1 ")).as("replies").hasSize(2);
    }

    @Test
    void whatCannotBeDecodedIsNotQuotedInTheLog() throws IOException {
        String typed = "f%3Apassword=Zitronenfalter%zz";
        reply(post("Content-Length: " + typed.length() + "\r\n") + typed);
        assertThat(Files.readString(LOG)).doesNotContain("Zitronenfalter");
    }

    @Test
    void nobodySpeaksTheSecondHttpWithoutEncryption() throws IOException {
        String upgrade = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n";
        String settings = "HTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n";
        assertThat(reply("GET /access/signin HTTP/1.1\r\n" + OWN + upgrade + settings))
                .startsWith("HTTP/1.1 200");
        assertThat(reply("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT"})
    void formInAnAddressIsNone(String method) throws IOException {
        String address = " /access/signin?jakarta.faces.ViewState=1%3A2&f%3Ago= HTTP/1.1\r\n";
        assertThat(reply(method + address + OWN + LAST)).startsWith("HTTP/1.1 405");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PROPFIND", "GETT"})
    void pageIsAskedInNoOtherWay(String method) throws IOException {
        assertThat(reply(method + " /access/signin HTTP/1.1\r\n" + OWN + LAST))
                .startsWith("HTTP/1.1 405")
                .contains("Öffnen Sie die Seite neu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "casefile", "casefile/files", "casefile/files.xhtml", "error/general"})
    void wayToAnotherPageRepeatsNoHost(String page) throws IOException {
        String odd = "Host: localhost:4711\r\n";
        assertThat(reply("GET /" + page + " HTTP/1.1\r\n" + odd + LAST))
                .startsWith("HTTP/1.1 30")
                .contains("Location: /")
                .doesNotContain("4711");
    }

    @ParameterizedTest
    @CsvSource({
        "302, GET /casefile/files HTTP/1.1",
        "401, GET /api/session HTTP/1.1",
        "405, GET /access/signin?jakarta.faces.ViewState=1 HTTP/1.1"
    })
    void everyReplyTellsTheBrowserWhatItMustNotDo(int status, String request) throws IOException {
        assertThat(reply(request + "\r\n" + OWN + LAST))
                .startsWith("HTTP/1.1 " + status)
                .contains(
                        "X-Content-Type-Options: nosniff",
                        "X-Frame-Options: DENY",
                        "Referrer-Policy: same-origin",
                        "Cross-Origin-Opener-Policy: same-origin",
                        "Cross-Origin-Resource-Policy: same-origin",
                        "Permissions-Policy: camera=()",
                        "Cache-Control: no-store");
    }

    @Test
    void strangerSendsLittle() throws IOException {
        String elsewhere = post("Content-Length: 65537\r\n").replace("/signin", "/code");
        assertThat(reply(elsewhere))
                .startsWith("HTTP/1.1 413")
                .contains("Das war zu viel auf einmal");
        String most = "a".repeat(65_536);
        assertThat(reply(post("Content-Length: 65536\r\nConnection: close\r\n") + most))
                .startsWith("HTTP/1.1 302");
    }

    @Test
    void fileIsTakenWhereAPageAsksForOneOnly() throws IOException {
        String upload =
                "POST /access/signin HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\n";
        assertThat(reply(upload + OWN + "Content-Length: 5\r\n\r\n--x--"))
                .startsWith("HTTP/1.1 415")
                .contains("Hier lässt sich keine Datei hochladen");
        assertThat(reply(upload + OWN + "Content-Length: 29000000\r\n\r\n--x"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void bodyThatComesDropByDropIsNotWaitedFor() throws Exception {
        try (Socket slow = open()) {
            slow.setSoTimeout(500);
            say(slow, post("Content-Length: 60000\r\n"));
            StringBuilder reply = new StringBuilder();
            for (int drop = 0; drop < 60 && reply.isEmpty(); drop++) {
                say(slow, "a");
                reply.append(heard(slow));
            }
            assertThat(reply).startsWith("HTTP/1.1 408").contains("zu langsam");
        }
    }

    private static String post(String framing) {
        return "POST /access/signin HTTP/1.1\r\n" + OWN + FORM + framing + "\r\n";
    }

    private static String reply(String request) throws IOException {
        try (Socket socket = open()) {
            socket.setSoTimeout(PATIENCE);
            say(socket, request);
            socket.shutdownOutput();
            return heard(socket);
        }
    }

    private static Socket open() throws IOException {
        return new Socket(Server.address().getHost(), Server.address().getPort());
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What came until the connection or the patience ended. */
    private static String heard(Socket socket) throws IOException {
        StringBuilder heard = new StringBuilder();
        InputStream in = socket.getInputStream();
        byte[] block = new byte[65_536];
        try {
            for (int count = in.read(block); count > 0; count = in.read(block)) {
                heard.append(new String(block, 0, count, StandardCharsets.UTF_8));
                socket.setSoTimeout(SILENCE);
            }
        } catch (SocketTimeoutException | SocketException over) {
            return heard.toString();
        }
        return heard.toString();
    }
}
