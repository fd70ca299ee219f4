package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.sheet.Block.Paragraph;
import org.mitplan.shared.sheet.Block.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SheetHtmlTest {
    @Test
    void pageAndPartOfAPageHoldTheSameSheet() {
        Sheet plan = Sheets.plan();
        assertThat(SheetHtml.write(plan, "sheet.css"))
                .startsWith("<!DOCTYPE html>")
                .contains("<link rel=\"stylesheet\" href=\"sheet.css\"/>")
                .contains(SheetHtml.article(plan));
    }

    @Test
    void textNeverBecomesAnElement() throws Exception {
        String hostile =
                "<script>alert(1)</script> \"><img src=x> #{7*7} =1+1 &amp; ]]> --> \u0000\u001b";
        Document page = parse(SheetHtml.write(Sheets.of(hostile), "\"><script>"));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent())
                .contains("<script>alert(1)</script> \"><img src=x> #{7*7} =1+1 &amp; ]]> -->");
    }

    @Test
    void emptyLineBeginsANewParagraph() throws Exception {
        Document page =
                parse(
                        SheetHtml.write(
                                Sheets.of(
                                        new Part("Teil", new Paragraph("a\r\nb\r\n \r\n\r\nc")))));
        NodeList paragraphs = page.getElementsByTagName("p");
        assertThat(paragraphs.item(2).getTextContent()).isEqualTo("a\nb");
        assertThat(paragraphs.item(3).getTextContent()).isEqualTo("c");
    }

    @Test
    void everyTableSaysWhatItIsAboutAndWhatItsHeadsHeadEach() throws Exception {
        Document page = parse(SheetHtml.write(Sheets.plan()));
        NodeList tables = page.getElementsByTagName("table");
        Element table = (Element) tables.item(tables.getLength() - 1);
        assertThat(SheetHtml.write(Sheets.plan()))
                .contains("id=\"" + table.getAttribute("aria-labelledby") + "\"");
        NodeList heads = page.getElementsByTagName("th");
        for (int i = 0; i < heads.getLength(); i++) {
            assertThat(((Element) heads.item(i)).getAttribute("scope")).isIn("row", "col");
        }
    }

    @Test
    void textFromRightToLeftSaysSoInAGermanSheet() {
        Sheet sheet =
                Sheets.of(
                        new Part(
                                "Teil",
                                new Paragraph("أريد أن أسبح"),
                                new Paragraph("Ja, wir gehen mit مريم")));
        assertThat(SheetHtml.write(sheet))
                .contains("<p dir=\"rtl\">أريد أن أسبح</p>")
                .contains("<p>Ja, wir gehen mit مريم</p>");
    }

    @Test
    void arabicSheetRunsFromRightToLeft() {
        assertThat(SheetHtml.write(Sheets.arabic()))
                .contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"")
                .contains("<p dir=\"ltr\">Verbindlich ist die deutsche Fassung.</p>");
    }

    @Test
    void waysToOtherFormsStandAboveTheSheetOnScreenAlone() {
        List<SheetHtml.Way> ways = List.of(new SheetHtml.Way("Drucken", "plan.pdf"));
        assertThat(SheetHtml.write(Sheets.plan(), ways, "sheet.css"))
                .contains("<nav class=\"ways\"><a href=\"plan.pdf\">Drucken</a></nav><article");
        assertThat(SheetHtml.write(Sheets.plan(), "sheet.css")).doesNotContain("<nav");
    }

    @Test
    void emojiStayOnScreenAndAreCalledByTheirNamesOnPaper() {
        Sheet sheet = Sheets.of(new Part("Teil", new Paragraph("gut 😡🙈🫠❤️⚽")));
        assertThat(SheetHtml.article(sheet)).contains("<p>gut 😡🙈🫠❤️⚽</p>");
        assertThat(SheetHtml.write(sheet, List.of(), "sheet.css")).contains("gut 😡🙈🫠❤️⚽");
        assertThat(SheetHtml.write(sheet))
                .contains("Affengesicht]", "[rotes Herz]", "[Fußball]")
                .doesNotContain("😡", "🙈", "🫠", "❤", "⚽");
    }

    @Test
    void headingsHaveOneOrder() throws Exception {
        Document page = parse(SheetHtml.write(Sheets.plan()));
        int level = 0;
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String name = elements.item(i).getNodeName();
            if (name.matches("h[1-6]")) {
                int next = name.charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    }

    @Test
    void shortTableIsKeptWholeAndNamedByItsHeadingWhereItHasNoCaption() {
        Table few = new Table("", List.of("Was"), List.of(List.of("Anmelden")));
        Table many = new Table("Viel", List.of("Was"), List.of(List.of("Wort ".repeat(200))));
        assertThat(SheetHtml.article(Sheets.of(new Part("Teil", few))))
                .contains("<table class=\"rows whole\">")
                .doesNotContain("caption");
        assertThat(SheetHtml.article(Sheets.of(new Part("Teil", many))))
                .contains("<table class=\"rows\" aria-labelledby=");
    }

    @Test
    void rowWithoutACellForEachColumnIsRefused() {
        assertThatThrownBy(() -> new Table("", List.of("Was", "Wer"), List.of(List.of("nur eins"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document parse(String xhtml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xhtml)));
    }
}
