package org.mitplan.walk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.shared.id.PrincipalId;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/** Somebody with a session of their own who asks the server for things. */
final class Visitor {
    static final String TOKEN = "X-Mitplan-Token";
    private static final String KEYS =
            "MITPLAN_PORTAL=%1$s; MITPLAN_PARTNER=%1$s; MITPLAN_KEY=%1$s";
    private static final String EDGE = "rundgang-rundgang";
    private static final Pattern TOKEN_IN_PAGE = Pattern.compile("data-token=\"(\\w+)\"");
    private static final Map<Walker, Visitor> KNOWN = new EnumMap<>(Walker.class);
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private String token = "";
    private String shown = "";

    /** The session of this member of staff; for those who are locked out, a fresh one. */
    static Visitor of(Walker who) {
        if (!who.isLockedOut()) {
            return KNOWN.computeIfAbsent(who, Visitor::signedIn);
        }
        WalkOffice.letIn(who);
        Visitor visitor = signedIn(who);
        WalkOffice.lockOut(who);
        return visitor;
    }

    static void forget() {
        KNOWN.clear();
    }

    static Visitor signedIn(Walker who) {
        Visitor visitor = new Visitor();
        if (who.kind() != PrincipalId.Kind.STAFF) {
            visitor.shown = who.token();
        } else if (who != Walker.NOBODY) {
            visitor.signIn(who);
        }
        return visitor;
    }

    private void signIn(Walker who) {
        Map<String, String> form = Form.in(get("access/signin").body(), "f");
        form.put("f:name", who.signInName());
        form.put("f:password", Server.demoPassword());
        form.put("f:go", "x");
        Reply reply = post("access/signin", form);
        if (reply.status() != 302) {
            throw new IllegalStateException(who + " cannot sign in: " + reply.status());
        }
        Matcher found = TOKEN_IN_PAGE.matcher(get("casefile/files").body());
        token = found.find() ? found.group(1) : "";
    }

    Reply get(String address) {
        return send(request(address).GET());
    }

    /** Sends a form as a browser does. */
    Reply post(String address, Map<String, String> form) {
        return post(address, form, Map.of());
    }

    Reply post(String address, Map<String, String> form, Map<String, String> headers) {
        if (form.containsKey(Form.IN_PARTS)) {
            return send(inParts(address, form));
        }
        String body =
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    private HttpRequest.Builder inParts(String address, Map<String, String> form) {
        String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String body =
                form.entrySet().stream()
                        .filter(field -> !field.getKey().equals(Form.IN_PARTS))
                        .map(field -> part.formatted(EDGE, field.getKey(), field.getValue()))
                        .collect(Collectors.joining("", "", "--" + EDGE + "--\r\n"));
        return request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Sends a command as our scripts do. */
    Reply command(String method, String address, String body) {
        return command(method, address, body, Map.of(TOKEN, token.isEmpty() ? "none" : token));
    }

    Reply command(String method, String address, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(address)
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/json");
        all.forEach(request::header);
        return send(request);
    }

    /** Opens the line to a board; its answers go to the listener. */
    CompletableFuture<WebSocket> listen(String address, String origin, WebSocket.Listener ear) {
        return http.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(
                        URI.create((Server.address() + address).replaceFirst("^http", "ws")), ear);
    }

    String token() {
        return token;
    }

    /** Whoever is no staff shows what they have at every door at once. */
    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Server.address() + address));
        return shown.isEmpty()
                ? request
                : request.header("Authorization", "Bearer " + shown)
                        .header("Cookie", KEYS.formatted(shown));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Reads "a=1,b=2" of a table. */
    static Map<String, String> fields(String text) {
        return Arrays.stream(text.split(","))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
