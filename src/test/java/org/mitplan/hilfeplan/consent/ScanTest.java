package org.mitplan.hilfeplan.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Texts;

class ScanTest {
    /** A camera's note that the picture lies on its side, as it stands in a JPEG. */
    private static final byte[] ON_ITS_SIDE = {
        (byte) 0xFF,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        6,
        0,
        0,
        0,
        0,
        0,
        0
    };

    private static final int BEHIND_JFIF = 20;

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] photo(int width, int height) throws IOException {
        byte[] plain = picture("jpeg", width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, BEHIND_JFIF);
        out.write(ON_ITS_SIDE);
        out.write(plain, BEHIND_JFIF, plain.length - BEHIND_JFIF);
        return out.toByteArray();
    }

    private static BufferedImage read(Scan scan) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(scan.bytes()));
    }

    private static boolean holds(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }

    @Test
    void photoStandsUprightAndLosesWhatTheCameraNoted() throws IOException {
        byte[] photo = photo(300, 200);
        assertThat(holds(photo, "Exif")).isTrue();
        Scan scan = Scan.of(photo);
        assertThat(scan.mediaType()).isEqualTo("image/jpeg");
        assertThat(holds(scan.bytes(), "Exif")).isFalse();
        assertThat(read(scan).getWidth()).isEqualTo(200);
        assertThat(read(scan).getHeight()).isEqualTo(300);
    }

    @Test
    void drawingStaysADrawingAndNothingIsEnlarged() throws IOException {
        Scan scan = Scan.of(picture("png", 120, 36));
        assertThat(scan.mediaType()).isEqualTo("image/png");
        assertThat(read(scan).getWidth()).isEqualTo(120);
    }

    @Test
    void largePictureIsMadeSmaller() throws IOException {
        assertThat(read(Scan.of(picture("png", 4800, 100))).getWidth()).isEqualTo(2400);
    }

    @Test
    void whatIsNeitherPictureNorDocumentIsRefused() throws IOException {
        byte[] page = "<svg onload='x'/>".getBytes(StandardCharsets.US_ASCII);
        byte[] cut = Arrays.copyOf(picture("png", 50, 50), 40);
        for (byte[] given : new byte[][] {page, cut, {}, picture("gif", 9, 9)}) {
            assertThatThrownBy(() -> Scan.of(given)).hasMessage("signature.scan.unreadable");
        }
    }

    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] huge = picture("png", 1, 1);
        huge[16] = 0x40;
        huge[20] = 0x40;
        assertThatThrownBy(() -> Scan.of(huge))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal ->
                                assertThat(Texts.of(refusal))
                                        .contains("1.152.921.506.754 Millionen")
                                        .contains("höchstens 60 Millionen")
                                        .contains("weniger Auflösung"));
        assertThatThrownBy(() -> Scan.of(new byte[Scan.MOST_BYTES + 1]))
                .hasMessage("signature.scan.toolarge");
    }
}
