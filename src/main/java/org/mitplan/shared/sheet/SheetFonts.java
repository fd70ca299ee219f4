package org.mitplan.shared.sheet;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of a sheet: one made to be told apart by weak eyes, and one with many scripts for
 * all else.
 */
final class SheetFonts {
    private static final byte[] TEXT = SheetResource.bytes("AtkinsonHyperlegible-Regular.ttf");
    private static final byte[] TEXT_BOLD = SheetResource.bytes("AtkinsonHyperlegible-Bold.ttf");
    private static final byte[] SCRIPTS = SheetResource.bytes("DejaVuSans.ttf");
    private static final byte[] SCRIPTS_BOLD = SheetResource.bytes("DejaVuSans-Bold.ttf");
    private static final CmapLookup TEXT_GLYPHS = glyphs(TEXT_BOLD);
    private static final CmapLookup SCRIPTS_GLYPHS = glyphs(SCRIPTS);
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    private SheetFonts() {}

    /** Of emoji they show a few: rather none, so that all of them are told in one way. */
    static boolean show(int character) {
        return !EmojiNames.isPicture(character)
                && (TEXT_GLYPHS.getGlyphId(character) != 0
                        || SCRIPTS_GLYPHS.getGlyphId(character) != 0);
    }

    static void offer(PdfRendererBuilder builder) {
        add(builder, TEXT, "Atkinson Hyperlegible", 400, FSFontUseCase.DOCUMENT);
        add(builder, TEXT_BOLD, "Atkinson Hyperlegible", 700, FSFontUseCase.DOCUMENT);
        add(builder, SCRIPTS, "DejaVu Sans", 400, FSFontUseCase.DOCUMENT);
        add(builder, SCRIPTS_BOLD, "DejaVu Sans", 700, FSFontUseCase.DOCUMENT);
        // The bold cut of the second typeface lacks scripts of the regular one.
        add(builder, SCRIPTS, "Scripts", 400, FSFontUseCase.FALLBACK_FINAL);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
    }

    private static void add(
            PdfRendererBuilder builder, byte[] font, String family, int weight, FSFontUseCase use) {
        builder.useFont(
                () -> new ByteArrayInputStream(font),
                family,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(use));
    }

    private static CmapLookup glyphs(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
