package org.mitplan.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Prints sheets and looks at the result: rules, text and where it stands. */
public final class PrintShop {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PrintShop() {}

    /** The sheet as PDF. */
    public static byte[] print(Sheet sheet) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        SheetPdf.write(sheet, pdf);
        return pdf.toByteArray();
    }

    /** What breaks PDF/A-3a or PDF/UA-1, one line for each breach. */
    public static List<String> breaches(byte[] pdf) throws Exception {
        List<String> breaches = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance()
                                    .createValidator(flavour, 20, false, true, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(test -> test.getStatus() != TestAssertion.Status.PASSED)
                        .forEach(
                                test ->
                                        breaches.add(
                                                flavour
                                                        + " "
                                                        + test.getRuleId()
                                                        + " "
                                                        + test.getMessage()
                                                        + " "
                                                        + test.getLocation().getContext()));
            }
        }
        return breaches;
    }

    static String text(byte[] pdf) throws IOException {
        return String.join("", texts(pdf));
    }

    /** The text of each page. */
    public static List<String> texts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        }
    }

    /** The text of all pages without blanks and without what runs along at their feet. */
    static String textWithout(byte[] pdf, String running) throws IOException {
        return text(pdf)
                .replace(running, "")
                .replaceAll("Seite \\d+ von \\d+", "")
                .replaceAll("\\s", "");
    }

    /** What is to be read on paper, without blanks. */
    static String readText(Sheet sheet) {
        return SheetHtml.write(sheet)
                .replaceFirst("(?s).*?<header", "<header")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s", "");
    }

    /** The texts that lie beside the letters for screen readers. */
    static List<String> spokenTexts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), texts);
            return texts;
        }
    }

    private static void collect(PDStructureNode node, List<String> texts) {
        if (node instanceof PDStructureElement element && element.getActualText() != null) {
            texts.add(element.getActualText());
        }
        node.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .forEach(kid -> collect((PDStructureNode) kid, texts));
    }

    /** How far letters larger than those of the foot reach, as shares of the page. */
    static Extent extent(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Measure measure = new Measure();
            measure.getText(document);
            return new Extent(measure.right, measure.bottom);
        }
    }

    record Extent(double right, double bottom) {}

    private static final class Measure extends PDFTextStripper {
        private static final float FOOT = 9.2f;

        private double right;
        private double bottom;

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getFontSizeInPt() <= FOOT) {
                return;
            }
            double end = letter.getXDirAdj() + letter.getWidthDirAdj();
            right = Math.max(right, end / letter.getPageWidth());
            bottom = Math.max(bottom, letter.getYDirAdj() / letter.getPageHeight());
        }
    }
}
