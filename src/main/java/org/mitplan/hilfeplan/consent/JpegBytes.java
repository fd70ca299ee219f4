package org.mitplan.hilfeplan.consent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG reduced to what makes its picture. Of all that a camera notes beside it only the side on
 * which it lies is read, by us and within bounds.
 *
 * @param bytes the same picture without notes and profiles
 * @param orientation as Exif numbers it, 1 for upright
 * @param progressive whether it comes in several passes over the whole picture
 */
record JpegBytes(byte[] bytes, int orientation, boolean progressive) {
    private static final byte[] START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int PROGRESSIVE = 0xC2;
    private static final int END = 0xD9;
    private static final int NOTE = 0xFE;
    private static final int FIRST_NOTE = 0xE0;
    private static final int COLOURS = 0xEE;
    private static final int LAST_NOTE = 0xEF;
    private static final int CAMERA = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_SCANS = 32;
    private static final int ENTRY = 12;

    static boolean isJpeg(byte[] given) {
        return Scan.startsWith(given, START);
    }

    /**
     * Takes a file apart.
     *
     * @throws IOException if its pieces do not fit together, or it goes over the picture so often
     *     that reading it would take long
     */
    static JpegBytes of(byte[] given) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(given.length);
        out.write(given, 0, 2);
        int orientation = 1;
        boolean progressive = false;
        int scans = 0;
        int at = 2;
        while (at + 1 < given.length && (given[at + 1] & MARK) != END) {
            int kind = given[at + 1] & MARK;
            int end = at + 2 + length(given, at);
            if (kind == CAMERA && orientation == 1) {
                orientation = orientation(Arrays.copyOfRange(given, at + 4, end));
            }
            progressive |= kind == PROGRESSIVE;
            if (kind == SCAN) {
                end = behindScan(given, end);
                scans++;
            }
            if (!isNote(kind)) {
                out.write(given, at, end - at);
            }
            at = end;
        }
        if (scans == 0 || scans > MOST_SCANS) {
            throw new IOException("scans: " + scans);
        }
        out.write(new byte[] {(byte) MARK, (byte) END});
        return new JpegBytes(out.toByteArray(), orientation, progressive);
    }

    private static boolean isNote(int kind) {
        return kind == NOTE || kind >= FIRST_NOTE && kind <= LAST_NOTE && kind != COLOURS;
    }

    private static int length(byte[] given, int at) throws IOException {
        int length =
                at + 4 > given.length || (given[at] & MARK) != MARK
                        ? 0
                        : (given[at + 2] & MARK) << Byte.SIZE | given[at + 3] & MARK;
        if (length < 2 || at + 2 + length > given.length) {
            throw new IOException("cut off");
        }
        return length;
    }

    /** The next mark that is neither a stuffed byte nor a restart within the scan. */
    private static int behindScan(byte[] given, int from) {
        int at = from;
        while (at + 1 < given.length) {
            int next = given[at + 1] & MARK;
            if ((given[at] & MARK) == MARK && next != 0 && next != MARK && (next & 0xF8) != 0xD0) {
                return at;
            }
            at++;
        }
        return given.length;
    }

    private static int orientation(byte[] note) {
        try {
            ByteBuffer in = ByteBuffer.wrap(note).position(EXIF.length).slice();
            if (!Scan.startsWith(note, EXIF)) {
                return 1;
            }
            in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int table = in.getInt(4);
            int entries = in.getShort(table) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = table + 2 + i * ENTRY;
                if ((in.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    int value = in.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | BufferUnderflowException cut) {
            return 1;
        }
    }
}
