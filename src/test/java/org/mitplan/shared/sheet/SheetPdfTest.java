package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.shared.sheet.Block.OwnWords;
import org.mitplan.shared.sheet.Block.Paragraph;
import org.mitplan.shared.sheet.Block.Table;

class SheetPdfTest {
    private static final String RUNNING =
            "51.2-0815/26 · Hilfeplan für Mia Apfelbaum · 2. Dezember 2026";
    private static final double RIGHT_EDGE = 190.5 / 210;
    private static final double LOWER_EDGE = 273.0 / 297;
    private static final String HOSTILE =
            "<script>alert(1)</script> #{7*7} =1+1 \u0000\u202E]]> " + "x".repeat(5000);

    private static final String SYMBOLS =
            IntStream.rangeClosed(0xF020, 0xF0FF)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(" "));

    static Stream<Sheet> everyKindOfSheet() {
        return Stream.of(
                Sheets.plan(),
                Sheets.of(Sheets.goals(20, 3)),
                Sheets.of("Я хочу, щоб Марія навчилася плавати"),
                Sheets.of("أريد أن تتعلم مريم السباحة في الساعة 7:40"),
                Sheets.arabic(),
                Sheets.of("gut 😀 👍🏽 👨‍👩‍👧 中文 ❤️"),
                Sheets.of(SYMBOLS),
                Sheets.of(HOSTILE),
                Sheets.of(" "),
                Sheets.of());
    }

    @ParameterizedTest
    @MethodSource("everyKindOfSheet")
    void everySheetLastsAndCanBeReadByScreenReaders(Sheet sheet) throws Exception {
        assertThat(PrintShop.breaches(PrintShop.print(sheet))).isEmpty();
    }

    @Test
    void textStandsInTheOrderOfThePage() throws Exception {
        byte[] pdf = PrintShop.print(Sheets.plan());
        assertThat(PrintShop.textWithout(pdf, RUNNING))
                .isEqualTo(PrintShop.readText(Sheets.plan()));
    }

    @Test
    void everyPageSaysWhoseItIsAndHowManyThereAre() throws Exception {
        List<String> pages = PrintShop.texts(PrintShop.print(Sheets.of(Sheets.goals(20, 3))));
        assertThat(pages).hasSizeGreaterThan(5);
        IntStream.range(0, pages.size())
                .forEach(
                        page ->
                                assertThat(pages.get(page))
                                        .contains(RUNNING)
                                        .contains("Seite " + (page + 1) + " von " + pages.size()));
    }

    @Test
    void headOfATableStandsOnEveryPageAndNoRowIsSplit() throws Exception {
        List<List<String>> rows =
                IntStream.rangeClosed(1, 90)
                        .mapToObj(
                                i ->
                                        List.of(
                                                "Anfang%d %sEnde%d"
                                                        .formatted(i, "Wort ".repeat(40), i),
                                                "Rosa"))
                        .toList();
        List<String> pages =
                PrintShop.texts(
                        PrintShop.print(
                                Sheets.of(
                                        new Part(
                                                "Teil",
                                                new Table(
                                                        "Liste",
                                                        List.of("Was genau", "Wer"),
                                                        rows)))));
        assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.contains("Was genau"));
        for (int i = 1; i <= rows.size(); i++) {
            String start = "Anfang" + i + " ";
            String end = "Ende" + i;
            assertThat(pages).anyMatch(page -> page.contains(start) && page.contains(end));
        }
    }

    @Test
    void headingNeverStandsAloneAtTheEndOfAPage() throws Exception {
        for (int lines = 20; lines < 32; lines++) {
            List<Block> filling =
                    IntStream.range(0, lines).<Block>mapToObj(i -> new Paragraph("Zeile")).toList();
            byte[] pdf =
                    PrintShop.print(
                            Sheets.of(
                                    new Part("Erster", filling),
                                    new Part("Zweiter", new Paragraph("Folgetext"))));
            assertThat(PrintShop.texts(pdf))
                    .as("after %s lines", lines)
                    .anyMatch(page -> page.contains("Zweiter") && page.contains("Folgetext"));
        }
    }

    @Test
    void nothingRunsOffThePage() throws Exception {
        for (Sheet sheet : List.of(Sheets.plan(), Sheets.of(HOSTILE))) {
            PrintShop.Extent extent = PrintShop.extent(PrintShop.print(sheet));
            assertThat(extent.right()).isLessThanOrEqualTo(RIGHT_EDGE);
            assertThat(extent.bottom()).isLessThanOrEqualTo(LOWER_EDGE);
        }
    }

    @Test
    void characterWithoutAGlyphIsCalledByItsNameOrNumber() throws Exception {
        String text =
                PrintShop.text(
                        PrintShop.print(Sheets.of(new Part("Teil", new Paragraph("gut 🫠 中")))));
        assertThat(text).contains("gut [schmelzendes Gesicht] [Zeichen U+4E2D]");
    }

    @Test
    void signsOfSymbolFontsArePrintedAsWhatTheyMean() throws Exception {
        String text =
                PrintShop.text(
                        PrintShop.print(Sheets.of(new Part("Teil", new Paragraph(SYMBOLS)))));
        assertThat(text).contains("•", "▪", "➢", "❖", "✓", "☑", "→", "➔").doesNotContain("Zeichen");
    }

    @Test
    void arabicIsSaidAsItWasWritten() throws Exception {
        String words = "أريد أن تتعلم مريم السباحة (7:40)";
        byte[] pdf =
                PrintShop.print(
                        Sheets.of(
                                new Part(
                                        "Teil",
                                        new OwnWords("Fatima", words, ""),
                                        new Paragraph("Frau مريم kommt"))));
        assertThat(PrintShop.spokenTexts(pdf))
                .containsExactly("„" + words + "“", "Frau مريم kommt");
    }

    @Test
    void manyPrintAtOnce() throws Exception {
        Map<String, Sheet> sheets = Map.of("plan", Sheets.plan(), "arabic", Sheets.arabic());
        String plan = PrintShop.text(PrintShop.print(sheets.get("plan")));
        String arabic = PrintShop.text(PrintShop.print(sheets.get("arabic")));
        List<Boolean> same =
                IntStream.range(0, 24)
                        .parallel()
                        .mapToObj(
                                i -> {
                                    try {
                                        String name = i % 2 == 0 ? "plan" : "arabic";
                                        return PrintShop.text(PrintShop.print(sheets.get(name)))
                                                .equals(i % 2 == 0 ? plan : arabic);
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                })
                        .toList();
        assertThat(same).hasSize(24).containsOnly(true);
    }

    @Test
    void nothingOutsideOfTheSheetIsFetched() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    calls.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            String xhtml =
                    SheetHtml.write(Sheets.of(), address)
                            .replace(
                                    "</article>",
                                    ("<img src='%1$s' alt='x'/><object"
                                                    + " data='%1$s'></object><style>@import url(%1$s);p {"
                                                    + " background: url(%1$s); }</style></article>")
                                            .formatted(address));
            SheetPdf.write(xhtml, new ByteArrayOutputStream());
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void foreignEntityIsRefused() {
        String xhtml =
                SheetHtml.write(Sheets.of())
                        .replace(
                                "<!DOCTYPE html>",
                                "<!DOCTYPE html [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>");
        assertThatThrownBy(
                        () ->
                                SheetPdf.write(
                                        xhtml.replace("Hilfeplan", "&secret;"),
                                        OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlongSheetIsRefused() {
        String tooLong = "x".repeat(SheetPdf.LONGEST + 1);
        assertThatThrownBy(() -> SheetPdf.write(tooLong, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
