package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictogramTest {
    @ParameterizedTest
    @EnumSource
    void everyDrawingStaysOnItsSquare(Pictogram pictogram) {
        assertThat(new java.awt.Rectangle(0, 0, Pictogram.SIDE, Pictogram.SIDE))
                .matches(square -> square.contains(pictogram.path().getBounds2D()));
    }

    @Test
    void onPaperItStandsSmallBesideItsTextAndSaysWhatItShows() throws Exception {
        Part part =
                new Part(
                        "Ziele",
                        new Picture(Pictogram.FLAG, "Fahne"),
                        List.of(new Block.Paragraph("Fußball")));
        byte[] pdf = PrintShop.print(Sheets.of(part));
        assertThat(PrintShop.breaches(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources inside = document.getPage(0).getResources();
            for (COSName name : inside.getXObjectNames()) {
                PDFormXObject drawing = (PDFormXObject) inside.getXObject(name);
                assertThat(drawing.getBBox().getWidth()).isBetween(20f, 60f);
            }
            assertThat(inside.getXObjectNames()).hasSize(1);
        }
        assertThat(SheetHtml.write(Sheets.of(part)))
                .contains("role=\"img\" aria-label=\"Fahne\"><path d=\"M14 44");
    }

    @Test
    void pictureWithoutWordsIsRefused() {
        assertThatThrownBy(() -> new Picture(Pictogram.FLAG, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
