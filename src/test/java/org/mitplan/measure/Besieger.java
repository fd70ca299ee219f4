package org.mitplan.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Somebody who wants to bring the server down and knows HTTP. */
final class Besieger {
    private static final int PATIENCE = 30_000;
    private static final SSLSocketFactory ANY_CERTIFICATE = anyCertificate();
    private static final byte[] BLOCK = new byte[65_536];
    private final URI server;
    private final String cookie;

    static {
        Arrays.fill(BLOCK, (byte) 'a');
    }

    /**
     * @param cookie of the session in which it is done; empty for nobody
     */
    Besieger(URI server, String cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    /** Sends a body of this length as fast as the server takes it, and returns the status line. */
    String floods(String path, String type, int bytes) throws IOException {
        try (Socket socket = open()) {
            say(socket, head("POST", path, type, bytes));
            OutputStream out = socket.getOutputStream();
            for (int left = bytes; left > 0; left -= BLOCK.length) {
                out.write(BLOCK, 0, Math.min(left, BLOCK.length));
            }
            return status(socket);
        } catch (IOException sentAway) {
            return "cut off";
        }
    }

    /** Sends a body as it is, and returns the status line. */
    String sends(String path, String type, byte[] body) throws IOException {
        try (Socket socket = open()) {
            say(socket, head("POST", path, type, body.length));
            socket.getOutputStream().write(body);
            return status(socket);
        } catch (IOException sentAway) {
            return "cut off";
        }
    }

    /** Asks for a page as somebody whom nobody has seen before. */
    String asks(String path) throws IOException {
        try (Socket socket = open()) {
            say(socket, head("GET", path, "text/plain", 0));
            return status(socket);
        }
    }

    /** Sends these words alone, and returns all that comes back. */
    String says(String words) throws IOException {
        try (Socket socket = open()) {
            say(socket, words);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Announces a body and sends a byte of it every two seconds. */
    String drips(String path, int announced, int seconds) throws IOException, InterruptedException {
        try (Socket socket = open()) {
            say(socket, head("POST", path, "application/x-www-form-urlencoded", announced));
            for (int second = 0; second < seconds; second += 2) {
                say(socket, "a");
                Thread.sleep(2_000);
                if (socket.getInputStream().available() > 0) {
                    return status(socket);
                }
            }
            return "waited for";
        } catch (IOException sentAway) {
            return "cut off";
        }
    }

    /** Asks for the line to a board, hears whether it gets it, and never says anything again. */
    String keepsSilent(Socket socket, String path) throws IOException {
        say(
                socket,
                head("GET", path, "text/plain", 0)
                        .replace(
                                "Connection: close",
                                "Connection: Upgrade\r\nUpgrade: websocket\r\nOrigin: http://"
                                        + server.getAuthority()
                                        + "\r\nSec-WebSocket-Version: 13\r\n"
                                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)
                .substring(9);
    }

    Socket open() throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        return server.getScheme().equals("https")
                ? ANY_CERTIFICATE.createSocket(socket, server.getHost(), server.getPort(), true)
                : socket;
    }

    private static SSLSocketFactory anyCertificate() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Trusting()}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The certificate of the measurement is made for it. */
    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private String head(String method, String path, String type, int bytes) {
        return method
                + " /%s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n".formatted(path, host(), cookie)
                + "Connection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, bytes);
    }

    private String host() {
        return server.getAuthority();
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String status(Socket socket) throws IOException {
        byte[] line = socket.getInputStream().readNBytes(12);
        String status = new String(line, StandardCharsets.US_ASCII);
        socket.getInputStream().readAllBytes();
        return status.length() < 12 ? "no reply" : status.substring(9);
    }
}
