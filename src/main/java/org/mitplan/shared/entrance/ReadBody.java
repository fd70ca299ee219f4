package org.mitplan.shared.entrance;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has come whole and can be read without waiting. */
final class ReadBody extends HttpServletRequestWrapper {
    private final Bytes body;

    ReadBody(HttpServletRequest request, int length) throws IOException {
        super(request);
        body = new Bytes(request.getInputStream().readNBytes(length));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        private Bytes(byte[] all) {
            bytes = new ByteArrayInputStream(all);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean markSupported() {
            return true;
        }

        @Override
        public void mark(int most) {
            bytes.mark(most);
        }

        @Override
        public void reset() {
            bytes.reset();
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("What has come whole is read at once");
        }
    }
}
