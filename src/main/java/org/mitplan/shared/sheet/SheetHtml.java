package org.mitplan.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a sheet as well-formed XHTML5: the page on screen, and the source of the PDF, in which
 * names stand for the emoji.
 */
public final class SheetHtml {
    private static final String STYLE = SheetResource.text("sheet.css");

    private SheetHtml() {}

    /** Where the same sheet can be had in another form. */
    public record Way(String words, String address) {}

    /** The whole document for paper; without stylesheets as the PDF is made of it. */
    public static String write(Sheet sheet, String... stylesheets) {
        return write(Markup.onPaper(sheet.wording()), sheet, List.of(), stylesheets);
    }

    /**
     * The whole document for the screen.
     *
     * @param ways to other forms of the sheet, above it
     * @param stylesheets their addresses
     */
    public static String write(Sheet sheet, List<Way> ways, String... stylesheets) {
        return write(Markup.onScreen(sheet.wording()), sheet, ways, stylesheets);
    }

    private static String write(Markup markup, Sheet sheet, List<Way> ways, String... stylesheets) {
        markup.openDocument(sheet.wording().locale());
        head(markup, sheet, stylesheets);
        markup.open("body", "");
        if (!ways.isEmpty()) {
            markup.open("nav", "ways");
            ways.forEach(way -> markup.text("a", "", way.words(), "href", way.address()));
            markup.close();
        }
        article(markup, sheet);
        markup.close();
        markup.close();
        return markup.toString();
    }

    /** The sheet alone, to stand inside another page. */
    public static String article(Sheet sheet) {
        Markup markup = Markup.onScreen(sheet.wording());
        article(markup, sheet);
        return markup.toString();
    }

    /** The parts alone, below the heading of another page. */
    public static String parts(Sheet sheet) {
        Markup markup = Markup.onScreen(sheet.wording());
        markup.open("div", "sheet-parts");
        parts(markup, sheet);
        markup.close();
        return markup.toString();
    }

    /** The style of the page on screen, to be served as text/css. */
    public static String stylesheet() {
        return STYLE;
    }

    private static void head(Markup markup, Sheet sheet, String... stylesheets) {
        markup.open("head", "");
        markup.empty("meta", "charset", "utf-8");
        markup.text("title", "", sheet.title());
        markup.empty("meta", "name", "description", "content", running(sheet));
        markup.empty("meta", "name", "viewport", "content", "width=device-width");
        for (String stylesheet : stylesheets) {
            markup.empty("link", "rel", "stylesheet", "href", stylesheet);
        }
        markup.close();
    }

    private static void article(Markup markup, Sheet sheet) {
        markup.open("article", look(sheet.look()));
        foot(markup, sheet);
        title(markup, sheet);
        parts(markup, sheet);
        markup.close();
    }

    private static void parts(Markup markup, Sheet sheet) {
        BlockMarkup blocks = new BlockMarkup(markup, sheet.wording());
        int number = 0;
        for (Part part : sheet.parts()) {
            number++;
            blocks.part("part-" + number, part, number == sheet.parts().size());
        }
    }

    private static String look(Sheet.Look look) {
        return switch (look) {
            case PLAIN -> "sheet";
            case LARGE -> "sheet large";
            case CLOSE -> "sheet large close";
        };
    }

    private static void foot(Markup markup, Sheet sheet) {
        Wording wording = sheet.wording();
        markup.text("div", "running-matter", running(sheet));
        markup.open("div", "running-pages");
        markup.text("span", "", wording.page() + " ");
        markup.text("span", "page-number", "");
        markup.text("span", "", " " + wording.of() + " ");
        markup.text("span", "page-count", "");
        markup.close();
    }

    /** What runs along at the foot of every page. */
    static String running(Sheet sheet) {
        return Stream.of(fileNumber(sheet), sheet.title(), sheet.dateInWords())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** In a line from right to left the groups of digits would change places without the mark. */
    private static String fileNumber(Sheet sheet) {
        boolean turned = LegibleText.runsRightToLeft(sheet.wording().fileNumber());
        return turned ? LegibleText.LEFT_TO_RIGHT_MARK + sheet.fileNumber() : sheet.fileNumber();
    }

    /** File number, day and version in one line, without what the sheet does not have. */
    static String imprint(Sheet sheet) {
        Wording wording = sheet.wording();
        List<String> facts = new ArrayList<>();
        if (!sheet.fileNumber().isBlank()) {
            facts.add(wording.fileNumber() + " " + fileNumber(sheet));
        }
        facts.add(wording.date() + " " + sheet.dateInWords());
        if (!sheet.version().isBlank()) {
            facts.add(wording.version() + " " + sheet.version());
        }
        return String.join(" · ", facts);
    }

    private static void title(Markup markup, Sheet sheet) {
        markup.open("header", "sheet-title");
        markup.text("h1", "", sheet.title());
        if (!sheet.subtitle().isBlank()) {
            markup.text("p", "subtitle", sheet.subtitle());
        }
        markup.text("p", "imprint", imprint(sheet));
        markup.close();
    }
}
