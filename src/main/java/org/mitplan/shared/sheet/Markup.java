package org.mitplan.shared.sheet;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and text so that text can never become an element. */
final class Markup {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final StringWriter target = new StringWriter();
    private final XMLStreamWriter xml;
    private final LegibleText legible;
    private final boolean rightToLeft;

    private Markup(Wording wording, IntPredicate shown) {
        this.legible = new LegibleText(shown, wording.unknownCharacter());
        this.rightToLeft =
                LegibleText.runsRightToLeft(wording.locale().getDisplayLanguage(wording.locale()));
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    static Markup onPaper(Wording wording) {
        return new Markup(wording, SheetFonts::show);
    }

    static Markup onScreen(Wording wording) {
        return new Markup(wording, Markup::browserShows);
    }

    /** A browser finds a typeface for whatever has a meaning. */
    private static boolean browserShows(int character) {
        int type = Character.getType(character);
        return type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && (character & 0xFFFE) != 0xFFFE;
    }

    /**
     * Opens the root element in the language of the sheet, after the declaration that HTML5 wants.
     */
    void openDocument(Locale locale) {
        String language = locale.toLanguageTag();
        run(
                () -> {
                    xml.writeDTD("<!DOCTYPE html>");
                    xml.writeStartElement("html");
                    xml.writeDefaultNamespace(XHTML);
                });
        attributes("lang", language, "xml:lang", language, "dir", rightToLeft ? "rtl" : "ltr");
    }

    void open(String name, String kind, String... attributes) {
        run(() -> xml.writeStartElement(name));
        if (!kind.isEmpty()) {
            attributes("class", kind);
        }
        attributes(attributes);
    }

    void close() {
        run(xml::writeEndElement);
    }

    /**
     * An element that holds this text alone and says so where it runs against the direction of the
     * sheet.
     */
    void text(String name, String kind, String text, String... attributes) {
        String shown = legible.of(text);
        open(name, kind, attributes);
        attributes(direction(shown));
        run(() -> xml.writeCharacters(shown));
        close();
    }

    /**
     * The attribute that says that this text runs against the direction of the sheet; else none.
     */
    String[] direction(String text) {
        boolean against =
                text.codePoints().anyMatch(Character::isLetter)
                        && LegibleText.runsRightToLeft(text) != rightToLeft;
        return against ? new String[] {"dir", rightToLeft ? "ltr" : "rtl"} : new String[0];
    }

    /** One element for each paragraph of the text; empty lines divide them. */
    void paragraphs(String kind, String text) {
        Arrays.stream(text.replaceAll("\\R", "\n").strip().split("\n[ \t]*\n\\s*"))
                .forEach(paragraph -> text("p", kind, paragraph.strip()));
    }

    void empty(String name, String... attributes) {
        run(() -> xml.writeEmptyElement(name));
        attributes(attributes);
    }

    @Override
    public String toString() {
        return target.toString();
    }

    private void attributes(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = legible.of(namesAndValues[i + 1]);
            run(() -> xml.writeAttribute(name, value));
        }
    }

    private static void run(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
