package org.mitplan.hilfeplan.handout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.mitplan.shared.sheet.PrintShop;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetDocx;
import org.mitplan.shared.sheet.SheetHtml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paper as somebody reads it: line by line, each under its headings. */
final class Paper {
    private final Sheet sheet;
    private final List<Line> lines = new ArrayList<>();
    private String running = "";
    private List<String> heads = List.of();

    /** A row, an item, a paragraph or a quote, under its headings. */
    record Line(List<String> heads, List<String> cells) {
        boolean isUnder(String head) {
            return heads.contains(head);
        }

        boolean mentions(String text) {
            return text().contains(text);
        }

        String text() {
            return String.join(" | ", cells);
        }
    }

    Paper(Sheet sheet) throws Exception {
        this.sheet = sheet;
        read(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        SheetHtml.article(sheet).getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement());
    }

    List<Line> lines() {
        return lines;
    }

    /** The text of the PDF without blanks and what runs along. */
    String printed() throws Exception {
        return bare(String.join("", PrintShop.texts(PrintShop.print(sheet))))
                .replace(bare(running), "")
                .replaceAll("Seite\\d+von\\d+", "");
    }

    /** The text of the Word document without blanks. */
    String forWord() throws Exception {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        SheetDocx.write(sheet, docx);
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(docx.toByteArray()))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (entry.getName().equals("word/document.xml")) {
                    return bare(
                            new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                    .replaceAll("<[^>]*>", ""));
                }
            }
        }
        throw new AssertionError("No text");
    }

    static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private void read(Element element) {
        String kind = element.getTagName();
        String style = element.getAttribute("class");
        if (style.equals("running-matter")) {
            running = element.getTextContent();
        } else if (kind.matches("h[2-6]")) {
            heads = under(Integer.parseInt(kind.substring(1)) - 2, element.getTextContent());
        } else if (style.equals("caption")) {
            heads = under(4, element.getTextContent());
        } else if (kind.equals("tr") || style.startsWith("own-words")) {
            add(children(element).stream().map(Node::getTextContent).toList());
        } else if (kind.equals("li") || kind.equals("p")) {
            add(List.of(element.getTextContent()));
        } else {
            children(element).forEach(this::read);
        }
    }

    private List<String> under(int level, String head) {
        return Stream.concat(heads.stream().limit(level), Stream.of(head))
                .collect(Collectors.toList());
    }

    private void add(List<String> cells) {
        lines.add(new Line(heads, cells.stream().map(String::strip).toList()));
    }

    private static List<Element> children(Element of) {
        List<Element> children = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
