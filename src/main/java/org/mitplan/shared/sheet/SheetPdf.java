package org.mitplan.shared.sheet;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns a sheet into a PDF that lasts (PDF/A-3a) and that screen readers can read (PDF/UA-1).
 * Nothing outside of the sheet is ever fetched; no more sheets are set at once than there are
 * processors.
 */
public final class SheetPdf {
    /** Longest XHTML that is turned into a PDF, in characters: some five hundred pages. */
    public static final int LONGEST = 2_000_000;

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Semaphore PRESSES =
            new Semaphore(Runtime.getRuntime().availableProcessors());

    static {
        // The library logs what it cannot set, and that is text of a file.
        XRLog.setLoggingEnabled(false);
    }

    private SheetPdf() {}

    public static void write(Sheet sheet, OutputStream target) throws IOException {
        write(SheetHtml.write(sheet), target);
    }

    /**
     * The first of these sheets that needs no more than one page; the last one if none does.
     *
     * @param fromLargeToClose the same sheet in smaller and smaller letters
     */
    public static Sheet onOnePage(List<Sheet> fromLargeToClose) throws IOException {
        int last = fromLargeToClose.size() - 1;
        for (Sheet sheet : fromLargeToClose.subList(0, last)) {
            if (isOnePage(sheet)) {
                return sheet;
            }
        }
        return fromLargeToClose.get(last);
    }

    private static boolean isOnePage(Sheet sheet) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(sheet, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return document.getNumberOfPages() == 1;
        }
    }

    /** Prints XHTML that {@link SheetHtml} wrote, now or years ago; leaves the stream open. */
    public static void write(String xhtml, OutputStream target) throws IOException {
        if (xhtml.length() > LONGEST) {
            throw new IllegalArgumentException("A sheet has at most " + LONGEST + " characters");
        }
        PRESSES.acquireUninterruptibly();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(PrintedDocument.of(xhtml), null);
            SheetFonts.offer(builder);
            conform(builder);
            closeDoors(builder);
            print(builder, target);
        } finally {
            PRESSES.release();
        }
    }

    private static void print(PdfRendererBuilder builder, OutputStream target) throws IOException {
        try (PdfBoxRenderer printer = builder.buildPdfRenderer();
                PDDocument document = printer.createPDFKeepOpen()) {
            SpokenText.settle(document);
            document.save(target);
        }
    }

    private static void conform(PdfRendererBuilder builder) {
        builder.useSVGDrawer(new PictogramPen())
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .withProducer("Mitplan")
                .useUnicodeBidiSplitter(ReadingOrder.Runs::new)
                .useUnicodeBidiReorderer(new ReadingOrder());
    }

    private static void closeDoors(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }
}
