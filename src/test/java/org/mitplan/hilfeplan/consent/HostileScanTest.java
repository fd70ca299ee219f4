package org.mitplan.hilfeplan.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;

/** Pictures that somebody packed something into. */
@Asvs({"5.2.1", "5.2.3"})
class HostileScanTest {
    private static final int HEAD = 33;
    private static final int MEGA = 1_000_000;
    private static final com.sun.management.ThreadMXBean THREAD =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({"zTXt, Comment", "iTXt, Comment", "iCCP, profile", "eXIf, x", "fdAT, x"})
    void nothingBesideThePictureIsUnpacked(String kind, String name) throws IOException {
        byte[] bomb = with(kind, name, 200);
        assertThat(bomb.length).isLessThan(300_000);
        long before = THREAD.getCurrentThreadAllocatedBytes();
        Scan scan = Scan.of(bomb);
        assertThat(THREAD.getCurrentThreadAllocatedBytes() - before).isLessThan(40L * MEGA);
        assertThat(new String(scan.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(kind);
        assertThat(ImageIO.read(new ByteArrayInputStream(scan.bytes())).getWidth()).isEqualTo(40);
    }

    /** A small picture with a packed note of so many million letters behind its head. */
    private static byte[] with(String kind, String name, int millions) throws IOException {
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        note.write(kind.getBytes(StandardCharsets.US_ASCII));
        note.write(name.getBytes(StandardCharsets.US_ASCII));
        note.write(kind.equals("iTXt") ? new byte[] {0, 1, 0, 0, 0} : new byte[] {0, 0});
        try (DeflaterOutputStream packed =
                new DeflaterOutputStream(note, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < millions; i++) {
                packed.write(new byte[MEGA]);
            }
        }
        byte[] plain = picture(40, 30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, HEAD);
        out.write(chunk(note.toByteArray()));
        out.write(plain, HEAD, plain.length - HEAD);
        return out.toByteArray();
    }

    private static byte[] chunk(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] picture(int width, int height) throws IOException {
        return picture("png", new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    private static byte[] picture(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    @Test
    void largePictureTakesBoundedMemory() throws IOException {
        byte[] large = picture("png", new BufferedImage(7000, 7000, BufferedImage.TYPE_BYTE_GRAY));
        long before = THREAD.getCurrentThreadAllocatedBytes();
        assertThat(Scan.of(large).bytes()).isNotEmpty();
        assertThat(THREAD.getCurrentThreadAllocatedBytes() - before).isLessThan(250L * MEGA);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 20, 33, 40, 60})
    void pictureThatIsCutOffIsRefused(int length) throws IOException {
        byte[] png = Arrays.copyOf(picture(40, 30), length);
        byte[] jpeg = Arrays.copyOf(photo(), length);
        for (byte[] given : new byte[][] {png, jpeg}) {
            assertThatThrownBy(() -> Scan.of(given)).hasMessage("signature.scan.unreadable");
        }
    }

    private static byte[] photo() throws IOException {
        return picture("jpeg", new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB));
    }

    @Test
    void chunkThatClaimsToBeLongerThanTheFileIsRefused() throws IOException {
        byte[] png = picture(40, 30);
        ByteBuffer.wrap(png).putInt(HEAD, Integer.MAX_VALUE);
        assertThatThrownBy(() -> Scan.of(png)).hasMessage("signature.scan.unreadable");
        ByteBuffer.wrap(png).putInt(HEAD, -1);
        assertThatThrownBy(() -> Scan.of(png)).hasMessage("signature.scan.unreadable");
    }

    @Test
    void photoThatGoesOverThePictureAgainAndAgainIsRefused() throws IOException {
        byte[] photo = photo();
        int scan = 2;
        while ((photo[scan + 1] & 0xFF) != 0xDA) {
            scan += 2 + ((photo[scan + 2] & 0xFF) << 8) + (photo[scan + 3] & 0xFF);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(photo, 0, scan);
        for (int i = 0; i < 5_000; i++) {
            out.write(photo, scan, photo.length - 2 - scan);
        }
        out.write(new byte[] {(byte) 0xFF, (byte) 0xD9});
        assertThatThrownBy(() -> Scan.of(out.toByteArray()))
                .hasMessage("signature.scan.unreadable");
    }

    @Test
    void notesOfTheCameraNeverBreakAPhoto() throws IOException {
        byte[] photo = photo();
        for (int length : new int[] {2, 8, 10, 14, 30, 60_000}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(photo, 0, 2);
            out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
            byte[] note =
                    Arrays.copyOf(
                            "Exif\0\0MM\0*\0\0\0\b\u007f\u007f".getBytes(StandardCharsets.US_ASCII),
                            length - 2);
            out.write(note);
            out.write(photo, 2, photo.length - 2);
            assertThat(Scan.of(out.toByteArray()).mediaType()).isEqualTo("image/jpeg");
        }
    }
}
