package org.mitplan.measure;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that stays open and costs the measuring side next to nothing. */
final class KeptConnection implements AutoCloseable {
    private Socket socket;
    private InputStream in;
    private final URI server;
    private final String session;
    private final byte[] block = new byte[65_536];

    KeptConnection(URI server, Visitor visitor) throws IOException {
        this.server = server;
        connect();
        session =
                "Host: %s\r\nCookie: %s\r\nX-Mitplan-Token: %s\r\n"
                        .formatted(server.getAuthority(), visitor.cookie(), visitor.token());
    }

    private void connect() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), block.length);
    }

    /** Fetches a page and throws it away. */
    void get(String path) throws IOException {
        exchange(
                "GET %s HTTP/1.1\r\n%sAccept-Encoding: gzip\r\n\r\n"
                        .formatted(server.getPath() + path, session));
    }

    /** Fetches what a script of our pages asks for, as it is. */
    String fetch(String path) throws IOException {
        return exchange("GET %s HTTP/1.1\r\n%s\r\n".formatted(server.getPath() + path, session));
    }

    /** Sends a command and returns the reply's body as it came. */
    String post(String path, String json) throws IOException {
        return exchange(
                "POST %s HTTP/1.1\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(server.getPath() + path, session, json.length(), json));
    }

    private String exchange(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        String status = line();
        int length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            last |= lower.equals("connection: close");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
        }
        String body = body(length);
        if (last) {
            // The server ends each connection after some hundred requests.
            socket.close();
            connect();
        }
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        return body;
    }

    private String body(int length) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (length >= 0) {
            read(length, body);
        } else {
            for (int chunk = size(); chunk > 0; chunk = size()) {
                read(chunk, body);
                line();
            }
            line();
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private void read(int length, ByteArrayOutputStream body) throws IOException {
        for (int left = length; left > 0; ) {
            int count = in.read(block, 0, Math.min(left, block.length));
            if (count < 0) {
                throw new IOException("cut off");
            }
            body.write(block, 0, count);
            left -= count;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new IOException("cut off");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
