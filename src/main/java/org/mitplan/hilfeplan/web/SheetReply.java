package org.mitplan.hilfeplan.web;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;
import org.mitplan.shared.sheet.SheetPdf;

/** A sheet on its way to the browser, in the form that was asked for. */
final class SheetReply {
    private SheetReply() {}

    /**
     * Sends one of these sheets.
     *
     * @param sheets one, or the same with less and less text where one page must do
     * @param name of the file, without ending and without anybody's name
     */
    static Response of(List<Sheet> sheets, Form form, String name) throws IOException {
        Sheet sheet = sheets.size() == 1 ? sheets.get(0) : SheetPdf.onOnePage(sheets);
        return switch (form) {
            case HTML ->
                    Response.ok(
                                    SheetHtml.write(sheet, "/api/sheet.css"),
                                    "text/html; charset=UTF-8")
                            .build();
            case PDF -> {
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                SheetPdf.write(sheet, pdf);
                yield Response.ok(pdf.toByteArray(), "application/pdf")
                        .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                        .build();
            }
        };
    }
}
