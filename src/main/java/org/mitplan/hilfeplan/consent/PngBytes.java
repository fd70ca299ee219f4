package org.mitplan.hilfeplan.consent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG reduced to what makes its picture. Everything else in such a file is text, colour profiles,
 * animation or whatever somebody packed into it, and a reader would unpack it to any size.
 */
final class PngBytes {
    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int AROUND = 12;
    private static final int HEAD = 8;

    private PngBytes() {}

    static boolean isPng(byte[] given) {
        return Scan.startsWith(given, START);
    }

    /**
     * The same picture without anything beside it.
     *
     * @throws IOException if the pieces of the file do not fit together
     */
    static byte[] bare(byte[] given) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(given);
        ByteArrayOutputStream out = new ByteArrayOutputStream(given.length);
        out.write(START);
        int at = START.length;
        String kind = "";
        while (!kind.equals("IEND")) {
            int size = at + AROUND > given.length ? -1 : in.getInt(at);
            if (size < 0 || size > given.length - at - AROUND) {
                throw new IOException("cut off");
            }
            kind = new String(given, at + Integer.BYTES, Integer.BYTES, StandardCharsets.US_ASCII);
            if (at == HEAD && !kind.equals("IHDR")) {
                throw new IOException("no size");
            }
            if (PICTURE.contains(kind)) {
                out.write(given, at, size + AROUND);
            }
            at += size + AROUND;
        }
        return out.toByteArray();
    }
}
