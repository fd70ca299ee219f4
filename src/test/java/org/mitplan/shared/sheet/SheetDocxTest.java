package org.mitplan.shared.sheet;

import static org.apache.poi.xwpf.usermodel.BodyElementType.PARAGRAPH;
import static org.apache.poi.xwpf.usermodel.BodyElementType.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.shared.sheet.Block.Fact;
import org.mitplan.shared.sheet.Block.Facts;
import org.mitplan.shared.sheet.Block.Paragraph;
import org.mitplan.shared.sheet.Block.Table;

class SheetDocxTest {
    private static byte[] written(Sheet sheet) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        SheetDocx.write(sheet, docx);
        return docx.toByteArray();
    }

    private static XWPFDocument opened(Sheet sheet) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(sheet)));
    }

    /** The raw text of one entry of the package, as any other program reads it. */
    private static String entry(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }

    private static String text(IBodyElement element) {
        return element instanceof XWPFTable table
                ? table.getText()
                : ((XWPFParagraph) element).getText();
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void textStandsInTheOrderOfThePage() throws IOException {
        try (XWPFDocument document = opened(Sheets.plan())) {
            String text =
                    document.getBodyElements().stream()
                            .map(SheetDocxTest::text)
                            .collect(Collectors.joining())
                            .replaceAll("\\s", "");
            assertThat(text).isEqualTo(PrintShop.readText(Sheets.plan()));
        }
    }

    @Test
    void headingsListsAndTablesAreRealOnes() throws IOException {
        try (XWPFDocument document = opened(Sheets.plan())) {
            assertThat(styled(document, "Title")).containsExactly("Hilfeplan für Mia Apfelbaum");
            assertThat(styled(document, "Heading1"))
                    .containsExactlyElementsOf(
                            Sheets.plan().parts().stream().map(Part::heading).toList());
            assertThat(styled(document, "Heading2")).hasSize(2);
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "ListBullet".equals(paragraph.getStyle()))
                    .hasSize(3)
                    .allMatch(paragraph -> paragraph.getNumID() != null);
            XWPFTable table =
                    document.getTables().stream()
                            .filter(one -> one.getRow(0).isRepeatHeader())
                            .findFirst()
                            .orElseThrow();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Was");
        }
    }

    @Test
    void everyStyleThatIsUsedExists() throws IOException {
        byte[] docx = written(Sheets.plan());
        String styles = entry(docx, "word/styles.xml");
        List<String> used =
                Pattern.compile("<w:(?:pStyle|tblStyle) w:val=\"(\\w+)\"")
                        .matcher(entry(docx, "word/document.xml"))
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        assertThat(used).hasSizeGreaterThan(8);
        assertThat(used).allMatch(style -> styles.contains("w:styleId=\"" + style + "\""));
    }

    @Test
    void documentSaysItsTitleAndLanguage() throws IOException {
        byte[] docx = written(Sheets.plan());
        assertThat(entry(docx, "docProps/core.xml"))
                .contains("Hilfeplan für Mia Apfelbaum", "de-DE", "Mitplan");
        assertThat(entry(docx, "word/styles.xml")).contains("w:lang w:val=\"de-DE\"");
        assertThat(entry(docx, "word/footer1.xml")).contains("NUMPAGES", "51.2-0815/26");
    }

    @ParameterizedTest
    @MethodSource("org.mitplan.shared.sheet.SheetPdfTest#everyKindOfSheet")
    void everySheetCanBeOpenedAgain(Sheet sheet) throws IOException {
        try (XWPFDocument document = opened(sheet)) {
            assertThat(document.getBodyElements()).hasSizeGreaterThan(1);
        }
        assertThat(entry(written(sheet), "word/document.xml")).doesNotContain("\u202E", "<script");
    }

    /** Word refuses to open what breaks its schema, other programs forgive it. */
    @ParameterizedTest
    @MethodSource("org.mitplan.shared.sheet.SheetPdfTest#everyKindOfSheet")
    void everySheetKeepsTheRulesOfTheFormat(Sheet sheet) throws IOException {
        List<XmlError> breaches = new ArrayList<>();
        XmlOptions collecting = new XmlOptions().setErrorListener(breaches);
        try (XWPFDocument document = opened(sheet)) {
            document.getDocument().validate(collecting);
            document.getFooterList().forEach(foot -> foot._getHdrFtr().validate(collecting));
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void tablesNextToEachOtherStayTwoAndNoneEndsTheDocument() throws IOException {
        Facts facts = new Facts(List.of(new Fact("Wo", "zu Hause")));
        Table table = new Table("", List.of("Was"), List.of(List.of("Bus")));
        try (XWPFDocument document = opened(Sheets.of(new Part("Hilfe", facts, table, facts)))) {
            assertThat(document.getBodyElements())
                    .extracting(IBodyElement::getElementType)
                    .endsWith(TABLE, PARAGRAPH, TABLE, PARAGRAPH, TABLE, PARAGRAPH);
        }
    }

    @Test
    void shortTableStaysOnOnePage() throws IOException {
        try (XWPFDocument document = opened(Sheets.of(Sheets.goals(1, 3)))) {
            assertThat(document.getTables().get(0).getRows())
                    .extracting(row -> row.getCell(1).getParagraphs().get(0).isKeepNext())
                    .containsExactly(true, true, true, false);
        }
    }

    @Test
    void arabicRunsFromRightToLeft() throws IOException {
        String body = entry(written(Sheets.arabic()), "word/document.xml");
        assertThat(body).contains("<w:bidi/>", "<w:rtl/>");
    }

    @Test
    void arabicNameInsideGermanTextIsARunOfItsOwn() throws IOException {
        String body =
                entry(
                        written(Sheets.of(new Part("Wer", new Paragraph("Tante ليلى hilft")))),
                        "word/document.xml");
        assertThat(body)
                .contains("Tante </w:t>", "<w:rPr><w:rtl/></w:rPr><w:t>ليلى</w:t>", "> hilft</w:t>")
                .doesNotContain("<w:bidi/>");
    }
}
