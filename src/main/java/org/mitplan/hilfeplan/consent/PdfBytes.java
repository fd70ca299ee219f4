package org.mitplan.hilfeplan.consent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mitplan.shared.UploadRefused;

/**
 * Looks through a PDF before it is kept: a paper with signatures is pages, and nothing that acts by
 * itself, hides other files or asks for a password. All names in it are looked at, also those that
 * no table of contents leads to, because readers differ in where they look.
 */
final class PdfBytes {
    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PAGES = 50;
    private static final int MOST_OBJECTS = 50_000;
    private static final int MOST_UNPACKED = 6_000_000;
    private static final int LONGEST_HEAD = 4_000;
    private static final Pattern SPELLED = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern OBJECT = Pattern.compile("\\bobj\\b");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern TABLE = Pattern.compile("/(ObjStm|XRef|First)\\b");
    private static final Pattern PACKED = Pattern.compile("/(\\w+Decode|Fl|LZW|AHx|A85|RL)\\b");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\b");
    private static final Pattern ACTING =
            Pattern.compile(
                    "/(JavaScript|Launch|SubmitForm|ImportData|GoToE|EmbeddedFiles?|FileAttachment|XFA"
                            + "|RichMedia\\w*|Rendition|OpenAction\\b(?!\\s*\\[)|JS\\s*[(<\\d]|AA\\s*(<<|\\d))");

    private PdfBytes() {}

    static boolean isPdf(byte[] given) {
        return given.length > START.length && Scan.startsWith(given, START);
    }

    /**
     * Lets through what is only pages.
     *
     * @throws IOException if it cannot be read within bounds
     * @throws UploadRefused if it has a password, acts by itself or has too many pages
     */
    static void check(byte[] given) throws IOException {
        String text = new String(given, StandardCharsets.ISO_8859_1);
        if (OBJECT.matcher(text).results().limit(MOST_OBJECTS + 1L).count() > MOST_OBJECTS) {
            throw new IOException("too many objects");
        }
        String plain = spelledOut(text);
        if (LOCKED.matcher(plain).find()) {
            throw new UploadRefused("signature.scan.locked");
        }
        String names = plain + spelledOut(tables(given, text));
        if (ACTING.matcher(names).find()) {
            throw new UploadRefused("signature.scan.acting");
        }
        countPages(given);
    }

    /** Names may be written with the numbers of their letters. */
    private static String spelledOut(String text) {
        return SPELLED.matcher(text)
                .replaceAll(
                        letter ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(letter.group(1), 16))));
    }

    /** What stands in packed tables of objects, which the reader will unpack as a whole. */
    private static String tables(byte[] given, String text) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (MatchResult stream : STREAM.matcher(text).results().toList()) {
            int begin = text.lastIndexOf("obj", stream.start());
            String head =
                    spelledOut(
                            text.substring(
                                    Math.max(begin, stream.start() - LONGEST_HEAD),
                                    stream.start()));
            if (TABLE.matcher(head).find()) {
                unpack(given, stream.end(), head, all);
                all.write('\n');
            }
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    private static void unpack(byte[] given, int from, String head, ByteArrayOutputStream all)
            throws IOException {
        String packed =
                String.join(",", PACKED.matcher(head).results().map(MatchResult::group).toList());
        if (packed.isEmpty()) {
            return;
        }
        if (!packed.equals("/FlateDecode")) {
            throw new IOException("packed as " + packed);
        }
        Inflater inflater = new Inflater();
        inflater.setInput(given, from, given.length - from);
        byte[] part = new byte[8192];
        try {
            for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
                all.write(part, 0, read);
                if (all.size() > MOST_UNPACKED) {
                    throw new IOException("too much in tables");
                }
            }
        } catch (DataFormatException broken) {
            throw new IOException(broken);
        } finally {
            inflater.end();
        }
    }

    private static void countPages(byte[] given) throws IOException {
        try (PDDocument document = Loader.loadPDF(given)) {
            if (document.isEncrypted()) {
                throw new UploadRefused("signature.scan.locked");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MOST_PAGES) {
                throw new UploadRefused("signature.scan.pages", MOST_PAGES);
            }
        } catch (InvalidPasswordException locked) {
            throw new UploadRefused("signature.scan.locked");
        }
    }
}
