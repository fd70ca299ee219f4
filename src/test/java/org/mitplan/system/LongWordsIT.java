package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** No word, however long, widens a page or runs out of a paper; what is printed is on white. */
class LongWordsIT extends InBrowser {
    private static final String NAME = "Hubertuswolfeschlegelsteinhausenber";
    private static final String TITLE = "Donaudampfschifffahrt".repeat(10).substring(0, 200);
    private static final List<String> PAGES =
            List.of(
                    "casefile/day",
                    "casefile/files",
                    "board/mine",
                    "casefile/overview?",
                    "casefile/facts?",
                    "casefile/responsibility?",
                    "casefile/timeline?",
                    "casefile/people?",
                    "casefile/person?",
                    "board/board?shape=columns&",
                    "board/board?shape=list&",
                    "board/board?shape=list&day=1.1.2199&",
                    "board/agreement?",
                    "board/goal?",
                    "board/limits?",
                    "hilfeplan/plans?");
    private final List<String> wide = new ArrayList<>();

    @Test
    void noWordWidensAPageOrRunsOutOfAPaper() throws SQLException, IOException {
        Caseworker lena = aFileOfLongWords();
        for (String address : PAGES) {
            page.navigate(address.contains("?") ? address + "file=" + lena.file() : address);
            look();
        }
        lena.opens("board/board?shape=columns");
        lena.card(TITLE).locator("a.title").click();
        look();
        String card = page.url();
        page.navigate(card.replace("/card?", "/agreement?"));
        look();
        page.navigate(card.replace("/card?", "/confirm?"));
        look();
        papers(lena, plan(lena));
        assertThat(wide).isEmpty();
    }

    /** Looks at all parts of a new version; the answer is its address. */
    private String plan(Caseworker lena) {
        lena.opens("hilfeplan/plans");
        page.getByText("Fassung vorbereiten").click();
        page.waitForURL("**/hilfeplan/plan?**");
        String plan = page.url();
        for (PlanPart part : PlanPart.values()) {
            page.navigate(plan.replaceAll("&part=.*", "") + "&part=" + part);
            look();
        }
        page.navigate(plan.replace("/plan?", "/check?"));
        look();
        return plan;
    }

    private void papers(Caseworker lena, String plan) throws IOException {
        String papers =
                "api/plans/"
                        + lena.file()
                        + "/"
                        + plan.replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        for (String paper : List.of("office", "family", "child")) {
            page.navigate(papers + "/" + paper + ".html");
            look();
            holdsAllWords(lena, papers + "/" + paper + ".pdf");
        }
        page.navigate("api/reports/" + lena.file() + "/board.html");
        look();
        holdsAllWords(lena, "api/reports/" + lena.file() + "/board.pdf");
    }

    @Test
    void whatIsPrintedIsDarkOnWhiteWhicheverThemeIsChosen() throws SQLException {
        Caseworker lena = aFileOfLongWords();
        for (String address : List.of("casefile/overview", "board/board?shape=list")) {
            lena.opens(address);
            page.evaluate("document.documentElement.dataset.theme = 'dark'");
            printedOnWhite("body");
            printedOnWhite(".filehead h1");
        }
        page.navigate("api/reports/" + lena.file() + "/board.html");
        printedOnWhite("body");
        printedOnWhite(".sheet h1");
    }

    private void printedOnWhite(String part) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(Media.PRINT)
                        .setColorScheme(ColorScheme.DARK));
        Object light =
                page.evaluate(
                        """
                        (part) => {
                          const bright = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).every((one) => one > 235);
                          const clear = (colour) => / 0\\)$|, 0\\)$/.test(colour);
                          let back = null;
                          for (let e = document.querySelector(part); e && !back; e = e.parentElement) {
                            const colour = getComputedStyle(e).backgroundColor;
                            if (!clear(colour)) back = colour;
                          }
                          const scheme = getComputedStyle(document.documentElement).colorScheme;
                          const ink = getComputedStyle(document.querySelector(part)).color;
                          return [!back ? scheme === 'light' : bright(back), !ink.match(/[\\d.]+/g).slice(0, 3).some((one) => one > 120), back, ink, scheme].join(' ');
                        }
                        """,
                        part);
        assertThat((String) light).as(page.url() + " " + part).startsWith("true true");
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(Media.SCREEN)
                        .setColorScheme(ColorScheme.LIGHT));
    }

    private void look() {
        for (int screen : new int[] {320, 1280}) {
            try {
                PageChecks.fits(page, screen);
            } catch (AssertionError tooWide) {
                wide.add(tooWide.getMessage());
            }
        }
    }

    private static void holdsAllWords(Caseworker reader, String address) throws IOException {
        try (PDDocument paper = Loader.loadPDF(reader.fetches(address).body())) {
            List<String> outside = new ArrayList<>();
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition text) {
                            if (text.getXDirAdj() + text.getWidthDirAdj()
                                    > text.getPageWidth() - 20) {
                                outside.add(text.getUnicode());
                            }
                            super.processTextPosition(text);
                        }
                    };
            String text = stripper.getText(paper).replaceAll("[\\s\\u00ad-]", "");
            assertThat(outside).as("letters at the edge of " + address).isEmpty();
            assertThat(text).as(address).contains(TITLE);
        }
    }

    private Caseworker aFileOfLongWords() throws SQLException {
        Caseworker lena =
                Caseworker.signedIn(page, Newcomer.hired(NAME, NAME))
                        .foundsFile(NAME, NAME)
                        .setsGoal(TITLE, TITLE, NAME + " " + NAME + " (junger Mensch)")
                        .agrees(TITLE, NAME + " " + NAME + " (junger Mensch)", "1.12.2099", TITLE);
        lena.opens("casefile/timeline");
        page.getByLabel("Was war?").fill(TITLE);
        lena.press("Notiz ablegen");
        page.getByText(TITLE).first().waitFor();
        try (Connection database = Server.database();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "update agreement set detail = '%1$s' where file_id = '%2$s'"
                            .formatted(TITLE, lena.file()));
            statement.execute(
                    "update case_file set help = '%1$s' where id = '%2$s'"
                            .formatted(TITLE.substring(0, 80), lena.file()));
        }
        return lena;
    }
}
