package org.mitplan.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitplan.testbed.Server;

/**
 * Somebody with a session and a line of their own who does what the board's script does: a notice
 * comes, a little later the changes are fetched through the gate.
 */
final class Looker implements WebSocket.Listener {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern AT = Pattern.compile("\"at\":(\\d+)");
    private static final Pattern CARD =
            Pattern.compile("id=.{1,2}c-([0-9a-f-]{36}).{1,2} data-version=.{1,2}?(\\d+)");

    /** The script waits so long for further notices. */
    private static final int PATIENCE = 20;

    private final ScheduledExecutorService hands = Executors.newSingleThreadScheduledExecutor();
    private final AtomicBoolean called = new AtomicBoolean();
    private final ConcurrentHashMap<String, Long> arrived = new ConcurrentHashMap<>();
    private final Visitor visitor;
    private KeptConnection connection;
    private final String changes;
    private String since = Long.toString(System.currentTimeMillis());

    Looker(String file, Visitor visitor) throws IOException {
        this.visitor = visitor;
        connection = new KeptConnection(Server.address(), visitor);
        changes = "api/board/" + file + "/changes?since=";
        String server = Server.address().toString();
        HTTP.newWebSocketBuilder()
                .header("Origin", server.replaceAll("/$", ""))
                .header("Cookie", visitor.cookie())
                .buildAsync(
                        URI.create(server.replaceFirst("^http", "ws") + "live/board/" + file), this)
                .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket line, CharSequence notice, boolean last) {
        if (called.compareAndSet(false, true)) {
            hands.schedule(this::look, PATIENCE, TimeUnit.MILLISECONDS);
        }
        line.request(1);
        return null;
    }

    private void look() {
        called.set(false);
        try {
            String reply = fetch();
            long now = System.nanoTime();
            Matcher at = AT.matcher(reply);
            if (at.find()) {
                since = at.group(1);
            }
            for (Matcher card = CARD.matcher(reply); card.find(); ) {
                arrived.putIfAbsent(card.group(1) + ":" + card.group(2), now);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The server ends a connection on which nothing was asked for half a minute. */
    private String fetch() throws IOException {
        try {
            return connection.fetch(changes + since);
        } catch (IOException ended) {
            connection = new KeptConnection(Server.address(), visitor);
            return connection.fetch(changes + since);
        }
    }

    /** When a version of a card arrived, by the clock of nanoseconds; null if it has not. */
    Long arrived(String card, int version) {
        return arrived.get(card + ":" + version);
    }

    void leave() {
        hands.shutdownNow();
    }
}
