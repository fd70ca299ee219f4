package org.mitplan.hilfeplan.consent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.mitplan.shared.DomainException;

/**
 * A picture or paper that came from outside, made harmless: what it holds beside the image goes.
 */
public record Scan(String mediaType, byte[] bytes) implements Serializable {
    /** What may be sent, in bytes. */
    public static final int MOST_BYTES = 10_000_000;

    private static final long MOST_PIXELS = 60_000_000;
    private static final double MOST_EDGE = 2400;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    static {
        // Otherwise pictures on their way through would lie in a temporary folder.
        ImageIO.setUseCache(false);
    }

    /**
     * Reads PNG and JPEG and writes them anew: upright, bounded, without what a camera notes beside
     * the picture (place, time, device). A PDF is kept as it is.
     *
     * @throws DomainException if it is nothing of these, too large, or cannot be read
     */
    public static Scan of(byte[] given) {
        if (given.length > MOST_BYTES) {
            throw new DomainException("signature.scan.toolarge", MOST_BYTES / 1_000_000);
        }
        if (given.length > PDF.length && startsWith(given, PDF)) {
            return new Scan("application/pdf", given);
        }
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(given))) {
            return picture(given, in);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new DomainException("signature.scan.unreadable");
        }
    }

    private static Scan picture(byte[] given, ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        ImageReader reader = readers.hasNext() ? readers.next() : null;
        String format = reader == null ? "" : reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("png") && !format.equals("jpeg")) {
            throw new DomainException("signature.scan.unreadable");
        }
        try {
            reader.setInput(in);
            return new Scan("image/" + format, anew(given, format, scale(reader)));
        } finally {
            reader.dispose();
        }
    }

    /** Asked before anything is unpacked: a small file may hold a picture that fills the memory. */
    private static double scale(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new DomainException("signature.scan.toolarge", MOST_BYTES / 1_000_000);
        }
        return Math.min(1, MOST_EDGE / Math.max(width, height));
    }

    private static byte[] anew(byte[] given, String format, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(new ByteArrayInputStream(given))
                .scale(scale)
                .outputFormat(format)
                .toOutputStream(out);
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
