package org.mitplan.shared.sheet;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws our pictograms on paper. They are one path each, so the SVG module of the PDF library and
 * the twenty libraries behind it are not needed.
 */
final class PictogramPen implements SVGDrawer {
    private static final Color PETROL = new Color(0x0b5563);
    private static final float WIDTH = 3;

    @Override
    public SVGImage buildSVGImage(
            Element svg,
            Box box,
            com.openhtmltopdf.css.style.CssContext css,
            double width,
            double height,
            double dotsPerPixel) {
        Element path = (Element) svg.getElementsByTagName("path").item(0);
        return new Drawing(
                path == null ? "" : path.getAttribute("d"),
                (int) width,
                (int) height,
                (float) dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext shared) {}

    @Override
    public void addFontFile(File font, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    private record Drawing(String line, int width, int height, float dotsPerPixel)
            implements SVGDrawer.SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
            paper.drawWithGraphics(
                    (float) x, (float) y, width / dotsPerPixel, height / dotsPerPixel, this::draw);
        }

        private void draw(Graphics2D pen) {
            pen.scale(
                    width / dotsPerPixel / Pictogram.SIDE, height / dotsPerPixel / Pictogram.SIDE);
            pen.setColor(PETROL);
            pen.setStroke(new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(Pictogram.path(line));
        }
    }
}
