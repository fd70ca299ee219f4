package org.mitplan.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Turns a sheet into a Word document to edit: the same text in the same order as on screen, with
 * real headings, lists and tables, so that it can be read aloud and folded by its outline.
 */
public final class SheetDocx {
    private static final String STYLES = SheetResource.text("docx-styles.xml");
    private static final String SETTINGS = SheetResource.text("docx-settings.xml");
    private static final String BULLETS = SheetResource.text("docx-bullets.xml");
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1190;
    private static final int EDGE = 624;

    private SheetDocx() {}

    /** Writes the document; leaves the stream open. */
    public static void write(Sheet sheet, OutputStream target) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document, sheet);
            page(document);
            BlockDocx blocks = new BlockDocx(document, sheet.wording(), bullets(document));
            title(blocks, sheet);
            for (Part part : sheet.parts()) {
                blocks.section(1, part.heading(), part.blocks());
            }
            blocks.partTables();
            blocks.foot(
                    document.createFooter(HeaderFooterType.DEFAULT).createParagraph(),
                    SheetHtml.running(sheet));
            document.write(target);
        } catch (XmlException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static void describe(XWPFDocument document, Sheet sheet)
            throws XmlException, IOException {
        Locale locale = sheet.wording().locale();
        String language = locale.equals(Locale.GERMAN) ? "de-DE" : locale.toLanguageTag();
        // Letters from right to left have a language of their own: German is none for them.
        String turned = locale.equals(Locale.GERMAN) ? "ar-SA" : language;
        String styles = STYLES.replace("LANGUAGE", language).replace("TURNED", turned);
        document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        document.getSettings()
                .getCTSettings()
                .set(SettingsDocument.Factory.parse(SETTINGS).getSettings());
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(sheet.title());
        core.setCreator("Mitplan");
        core.getUnderlyingProperties().setLanguageProperty(language);
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger all = BigInteger.valueOf(MARGIN);
        margin.setTop(all);
        margin.setBottom(all);
        margin.setLeft(all);
        margin.setRight(all);
        margin.setHeader(BigInteger.valueOf(EDGE));
        margin.setFooter(BigInteger.valueOf(EDGE));
        margin.setGutter(BigInteger.ZERO);
    }

    private static BigInteger bullets(XWPFDocument document) throws XmlException {
        var parsed = NumberingDocument.Factory.parse(BULLETS).getNumbering().getAbstractNumArray(0);
        var created = document.createNumbering();
        return created.addNum(created.addAbstractNum(new XWPFAbstractNum(parsed)));
    }

    private static void title(BlockDocx blocks, Sheet sheet) {
        blocks.text("Title", sheet.title());
        if (!sheet.subtitle().isBlank()) {
            blocks.text("Subtitle", sheet.subtitle());
        }
        blocks.text("Imprint", SheetHtml.imprint(sheet));
    }
}
