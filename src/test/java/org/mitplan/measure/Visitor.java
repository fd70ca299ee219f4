package org.mitplan.measure;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/** Somebody who is signed in and sends plain HTTP, so that each byte of a reply can be counted. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .build();
    private final URI server;
    private String token = "";

    private Visitor(URI server) {
        this.server = server;
    }

    /**
     * A reply as it came over the wire.
     *
     * @param wire the body, compressed if the server did so
     */
    public record Reply(int status, HttpHeaders headers, byte[] wire) {
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public byte[] body() {
            if (!header("Content-Encoding").equals("gzip")) {
                return wire;
            }
            try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(wire))) {
                return unzipped.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        public String text() {
            return new String(body(), StandardCharsets.UTF_8);
        }
    }

    /** Somebody who is not signed in. */
    public static Visitor stranger() {
        return new Visitor(Server.address());
    }

    /** Signs in as an invented member of staff. */
    public static Visitor signedIn(String name) {
        return signedIn(Server.address(), name);
    }

    /** The same at another server than that of the test bed. */
    static Visitor signedIn(URI server, String name) {
        Visitor visitor = new Visitor(server);
        Map<String, String> form = Form.in(visitor.get("access/signin").text(), "f");
        form.put("f:name", name);
        form.put("f:password", Server.demoPassword());
        form.put("f:go", "");
        Reply reply = visitor.post("access/signin", form);
        if (reply.status() != 302) {
            throw new IllegalStateException("Signing in was answered with " + reply.status());
        }
        visitor.token = match(TOKEN, visitor.get("casefile/files").text());
        return visitor;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends a form as a browser does. */
    public Reply post(String path, Map<String, String> form) {
        return send(posted(path, form));
    }

    /** The same as a browser that says which page sends it. */
    public Reply postOfOurs(String path, Map<String, String> form) {
        return send(posted(path, form).header("Sec-Fetch-Site", "same-origin"));
    }

    private HttpRequest.Builder posted(String path, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** Sends a command as the scripts of our pages do. */
    public Reply command(String path, String json) {
        return command(path, json, "");
    }

    /** The same under a number with which it is carried out once. */
    public Reply command(String path, String json, String once) {
        return send(
                request(path)
                        .header("X-Mitplan-Once", once)
                        .header("Content-Type", "application/json")
                        .header("X-Mitplan-Token", token)
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Stores a text as it is. */
    public void put(String path, String text) {
        send(request(path).PUT(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** What a browser would send with each request of this session. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Lets a browser go on in this session. */
    public void goesOnIn(BrowserContext browser) {
        browser.addCookies(
                cookies.getCookieStore().getCookies().stream()
                        .map(kept -> new Cookie(kept.getName(), kept.getValue()))
                        .map(cookie -> cookie.setUrl(Server.address().toString()))
                        .toList());
    }

    public String token() {
        return token;
    }

    private static String match(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        URI address = server.resolve(path);
        return HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> reply =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(reply.statusCode(), reply.headers(), reply.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
