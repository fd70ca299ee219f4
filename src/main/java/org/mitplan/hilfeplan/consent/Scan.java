package org.mitplan.hilfeplan.consent;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.UploadRefused;

/**
 * A picture or paper that came from outside, made harmless: what it holds beside the image goes.
 */
public record Scan(String mediaType, byte[] bytes) implements Serializable {
    /** What may be sent, in bytes. */
    public static final int MOST_BYTES = 10_000_000;

    public static final String PAPER = "application/pdf";
    private static final int MILLION = 1_000_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final long MOST_PROGRESSIVE_PIXELS = 25_000_000;
    private static final int MOST_EDGE = 2400;
    private static final long MOST_UNPACKED = 64_000_000;
    private static final int DEPTH = 24;
    private static final int DEEP = 16;
    private static final int PATIENCE = 10;

    /** One is unpacked at a time: it is the most that a request can take of the memory. */
    private static final Semaphore TABLE = new Semaphore(1, true);

    static {
        // Otherwise pictures on their way through would lie in a temporary folder.
        ImageIO.setUseCache(false);
    }

    /**
     * Reads PNG and JPEG and writes them anew: upright, bounded, without what a camera or anybody
     * else put beside the picture, of which nothing is even unpacked. A PDF is looked through and
     * kept as it is.
     *
     * @throws DomainException if it is nothing of these, too large, cannot be read, or is a PDF
     *     that does something
     */
    public static Scan of(byte[] given) {
        if (given.length > MOST_BYTES) {
            throw new UploadRefused("signature.scan.toolarge", MOST_BYTES / MILLION);
        }
        boolean mine = false;
        try {
            mine = TABLE.tryAcquire(PATIENCE, TimeUnit.SECONDS);
            if (!mine) {
                throw new UploadRefused("signature.scan.busy");
            }
            return looked(given);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UploadRefused("signature.scan.busy");
        } finally {
            if (mine) {
                TABLE.release();
            }
        }
    }

    private static Scan looked(byte[] given) {
        try {
            if (PdfBytes.isPdf(given)) {
                PdfBytes.check(given);
                return new Scan(PAPER, given);
            }
            if (PngBytes.isPng(given)) {
                byte[] bare = PngBytes.bare(given);
                return anew(
                        "png",
                        bare,
                        bare[DEPTH] == DEEP ? Long.BYTES : Integer.BYTES,
                        MOST_PIXELS,
                        1);
            }
            if (JpegBytes.isJpeg(given)) {
                JpegBytes bare = JpegBytes.of(given);
                long most = bare.progressive() ? MOST_PROGRESSIVE_PIXELS : MOST_PIXELS;
                return anew("jpeg", bare.bytes(), Integer.BYTES, most, bare.orientation());
            }
        } catch (DomainException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new UploadRefused("signature.scan.unreadable");
        }
        throw new UploadRefused("signature.scan.unreadable");
    }

    private static Scan anew(String format, byte[] bare, int depth, long mostPixels, int side)
            throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bare))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > mostPixels) {
                throw new UploadRefused(
                        "signature.scan.pixels", pixels / MILLION, mostPixels / MILLION);
            }
            int step = step(Math.max(reader.getWidth(0), reader.getHeight(0)), pixels * depth);
            ImageReadParam coarse = reader.getDefaultReadParam();
            coarse.setSourceSubsampling(step, step, 0, 0);
            return upright(format, reader.read(0, coarse), side);
        } finally {
            reader.dispose();
        }
    }

    /** Every how many pixels one is read: asked before anything is unpacked. */
    private static int step(int edge, long unpacked) {
        int step = Math.max(1, edge / MOST_EDGE);
        while (unpacked / step / step > MOST_UNPACKED) {
            step++;
        }
        return step;
    }

    private static Scan upright(String format, BufferedImage image, int side) throws IOException {
        double edge = Math.max(image.getWidth(), image.getHeight());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .scale(Math.min(1, MOST_EDGE / edge))
                .addFilter(ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(side)))
                .outputFormat(format)
                .toOutputStream(out);
        return new Scan("image/" + format, out.toByteArray());
    }

    /** What a browser that saves it shall call it. */
    public String ending() {
        return mediaType.substring(mediaType.indexOf('/') + 1);
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
