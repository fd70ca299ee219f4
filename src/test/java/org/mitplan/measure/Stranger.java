package org.mitplan.measure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitplan.testbed.Server;

/** Somebody in front of the sign-in page, at any address of this machine. */
final class Stranger {
    /** What the page said to a try. */
    enum Answer {
        IN,
        WRONG,
        WAIT,
        BUSY,
        OTHER
    }

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern COOKIE = Pattern.compile("(?mi)^Set-Cookie: ([^=]+)=([^;\r]*)");
    private static final String PAGE = "access/signin";
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final InetAddress from;
    private String page = "";
    private long nanos;

    Stranger(String address) throws IOException {
        from = InetAddress.getByName(address);
    }

    void open() throws IOException {
        page = exchange("GET", PAGE, "");
    }

    Answer attempt(String name, String password) throws IOException {
        String form = form(name, password);
        long begin = System.nanoTime();
        String reply = exchange("POST", PAGE, form);
        nanos = System.nanoTime() - begin;
        if (reply.startsWith("HTTP/1.1 302") || reply.startsWith("HTTP/1.0 302")) {
            return Answer.IN;
        }
        page = reply;
        if (reply.contains("stimmt nicht")) {
            return Answer.WRONG;
        }
        if (reply.contains("Bitte warten Sie einen Augenblick")) {
            return Answer.BUSY;
        }
        return reply.contains("Bitte warten Sie") ? Answer.WAIT : Answer.OTHER;
    }

    /** How long the last try took. */
    long nanos() {
        return nanos;
    }

    /** Forgets the session, keeps by what the browser is known. */
    void closesTheBrowser() {
        cookies.remove("MITPLAN");
    }

    String get(String path) throws IOException {
        return exchange("GET", path, "");
    }

    private String form(String name, String password) {
        StringBuilder form = new StringBuilder();
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            form.append(pair(field.group(1), field.group(2))).append('&');
        }
        return form
                + pair("f:go", "")
                + "&"
                + pair("f:name", name)
                + "&"
                + pair("f:password", password);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** As of HTTP/1.0, so that the end of the connection is the end of the reply. */
    private String exchange(String method, String path, String form) throws IOException {
        URI server = Server.address();
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 30_000);
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(
                            "%s /%s HTTP/1.0\r\nHost: %s\r\nCookie: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                                    .formatted(
                                            method,
                                            path,
                                            server.getAuthority(),
                                            cookies(),
                                            "application/x-www-form-urlencoded",
                                            form.length(),
                                            form)
                                    .getBytes(StandardCharsets.UTF_8));
            String reply =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            COOKIE.matcher(reply)
                    .results()
                    .forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
            return reply;
        }
    }

    private String cookies() {
        StringBuilder header = new StringBuilder();
        cookies.forEach((name, value) -> header.append(name + "=" + value + "; "));
        return header.toString();
    }
}
