package org.mitplan.shared.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The XHTML of a sheet with the head that print needs: its own style, and bookmarks for every
 * heading.
 */
final class PrintedDocument {
    private static final String STYLE = SheetResource.text("print.css");

    private PrintedDocument() {}

    static Document of(String xhtml) {
        Document document = parse(xhtml);
        Element head = (Element) document.getElementsByTagName("head").item(0);
        NodeList links = head.getElementsByTagName("link");
        while (links.getLength() > 0) {
            head.removeChild(links.item(0));
        }
        Element style = document.createElement("style");
        style.setTextContent(STYLE);
        head.appendChild(style);
        head.appendChild(bookmarks(document));
        SpokenText.note(document);
        describePictures(document);
        return document;
    }

    /** The printer takes the words of a picture from the attribute that HTML has for bitmaps. */
    private static void describePictures(Document document) {
        NodeList pictures = document.getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            picture.setAttribute("alt", picture.getAttribute("aria-label"));
        }
    }

    private static Element bookmarks(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        NodeList sections = document.getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            if (section.getAttribute("class").startsWith("part")) {
                bookmarks.appendChild(bookmark(document, section));
            }
        }
        return bookmarks;
    }

    private static Element bookmark(Document document, Element section) {
        Element bookmark = document.createElement("bookmark");
        for (var node = section.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.hasAttribute("id")) {
                bookmark.setAttribute("name", element.getTextContent());
                bookmark.setAttribute("href", "#" + element.getAttribute("id"));
            } else if (node instanceof Element element && "section".equals(element.getTagName())) {
                bookmark.appendChild(bookmark(document, element));
            }
        }
        return bookmark;
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("This is not the XHTML of a sheet", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
