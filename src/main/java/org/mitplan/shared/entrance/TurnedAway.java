package org.mitplan.shared.entrance;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.mitplan.shared.Texts;

/**
 * Says why a request may not come in: to a person by a page that costs the server nothing, to a
 * script of ours by a message.
 */
public final class TurnedAway {
    private static final Logger LOG = Logger.getLogger(TurnedAway.class.getName());
    private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);
    private static final AtomicLong SAID = new AtomicLong(System.nanoTime() - BETWEEN_LINES);
    private static final String SECONDS_TO_WAIT = "5";
    private static final String STYLE_ALONE =
            "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'";
    private static final String PAGE = page();

    private TurnedAway() {}

    /** Answers with this status and the words that go with it. */
    public static void with(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        with(status, Texts.of("error.refused." + status), request, response);
    }

    /** Answers while the database is out of reach, without which there is no other page. */
    public static void withoutDatabase(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        with(HttpServletResponse.SC_SERVICE_UNAVAILABLE, outage(), request, response);
    }

    /** What is said while the database is out of reach; the log has a line every ten seconds. */
    public static String outage() {
        long now = System.nanoTime();
        long before = SAID.get();
        if (now - before > BETWEEN_LINES && SAID.compareAndSet(before, now)) {
            LOG.warning("The database is out of reach");
        }
        return Texts.of("error.outage");
    }

    private static void with(
            int status, String reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SecurityHeaders.tell(request, response);
        response.setHeader("Content-Security-Policy", STYLE_ALONE);
        // What is left of the body may be anything: nothing of it may count as the next request.
        response.setHeader("Connection", "close");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
        }
        boolean script = request.getServletPath().startsWith("/api");
        response.setStatus(status);
        response.setContentType(script ? "application/json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(script ? message(reason) : page(status, reason));
    }

    private static String page(int status, String reason) {
        String title =
                status == HttpServletResponse.SC_NOT_FOUND
                        ? "error.notfound.title"
                        : "error.refused.title";
        return PAGE.replace("{title}", Texts.of(title)).replace("{reason}", reason);
    }

    private static String message(String reason) {
        return JSON.createObjectBuilder().add("message", reason).build().toString();
    }

    private static String page() {
        try (InputStream page = TurnedAway.class.getResourceAsStream("turnedaway.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{name}", Texts.of("app.name"))
                    .replace("{home}", Texts.of("error.refused.home"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
