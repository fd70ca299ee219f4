package org.mitplan.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.mitplan.testbed.Form;

/** A scan of a signature, small to send, whose text unpacks to 200 MB. */
final class BadPicture {
    private static final String EDGE = "belagerung-belagerung";
    static final String TYPE = "multipart/form-data; boundary=" + EDGE;
    private static final int UNPACKED = 200_000_000;
    private static final int BLOCK = 1_000_000;

    private BadPicture() {}

    /** The form of the page, with this picture as the scan. */
    static byte[] in(Map<String, String> form) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : form.entrySet()) {
            if (!field.getKey().equals(Form.IN_PARTS) && !field.getKey().equals("s:scan")) {
                part(body, "name=\"" + field.getKey() + "\"", bytes(field.getValue()));
            }
        }
        part(body, "name=\"s:go\"", bytes("x"));
        part(body, "name=\"s:scan\"; filename=\"unterschrift.png\"", picture());
        body.write(bytes("--" + EDGE + "--\r\n"));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String named, byte[] content)
            throws IOException {
        body.write(
                bytes("--" + EDGE + "\r\nContent-Disposition: form-data; " + named + "\r\n\r\n"));
        body.write(content);
        body.write(bytes("\r\n"));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(8).putInt(8).put((byte) 8).array());
        chunk(png, "zTXt", text());
        chunk(png, "IDAT", packed(72));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] text() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(bytes("Comment\0\0"));
        text.write(packed(UNPACKED));
        return text.toByteArray();
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int left = zeros; left > 0; left -= BLOCK) {
                out.write(new byte[Math.min(left, BLOCK)]);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content)
            throws IOException {
        ByteBuffer typed = ByteBuffer.allocate(4 + content.length);
        typed.put(bytes(type)).put(content);
        CRC32 sum = new CRC32();
        sum.update(typed.array());
        png.write(ByteBuffer.allocate(4).putInt(content.length).array());
        png.write(typed.array());
        png.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
