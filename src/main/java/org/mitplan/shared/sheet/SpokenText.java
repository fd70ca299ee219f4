package org.mitplan.shared.sheet;

import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lets a screen reader say what is written from right to left: on paper its letters lie in the
 * order of the eye, so the text as it was written goes beside them.
 */
final class SpokenText {
    private static final Set<String> HOLDING_TEXT =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "th", "td");

    private SpokenText() {}

    /** Before printing: notes the text where the printer takes it from. */
    static void note(Document document) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String text = element.getTextContent();
            if (HOLDING_TEXT.contains(element.getTagName()) && holdsRightToLeft(text)) {
                element.setAttribute("title", text);
            }
        }
    }

    /** After printing: what was noted as a description becomes the text itself. */
    static void settle(PDDocument document) {
        settle(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void settle(PDStructureNode node) {
        if (node instanceof PDStructureElement element
                && !StandardStructureTypes.Figure.equals(element.getStructureType())
                && element.getAlternateDescription() != null) {
            element.setActualText(element.getAlternateDescription());
            element.setAlternateDescription(null);
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                settle(inner);
            }
        }
    }

    private static boolean holdsRightToLeft(String text) {
        return text.codePoints()
                .anyMatch(
                        c ->
                                switch (Character.getDirectionality(c)) {
                                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                                            true;
                                    default -> false;
                                });
    }
}
