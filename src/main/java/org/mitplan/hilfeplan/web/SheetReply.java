package org.mitplan.hilfeplan.web;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetDocx;
import org.mitplan.shared.sheet.SheetHtml;
import org.mitplan.shared.sheet.SheetPdf;

/** A sheet on its way to the browser, in the form that was asked for. */
final class SheetReply {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private SheetReply() {}

    /**
     * Which paper is sent.
     *
     * @param address its last step without the ending
     * @param query of the address, empty or beginning with a question mark
     * @param file name of the downloaded file without ending and without anybody's name
     */
    record Paper(String address, String query, List<Form> forms, String file) {
        private List<SheetHtml.Way> ways() {
            return forms.stream()
                    .filter(form -> form != Form.HTML)
                    .map(form -> new SheetHtml.Way(Texts.of("handout.as." + form), address(form)))
                    .toList();
        }

        private String address(Form form) {
            return address + "." + form.name().toLowerCase(Locale.ROOT) + query;
        }
    }

    /**
     * Sends one of these sheets.
     *
     * @param sheets one, or the same in smaller letters, too, where one page is best
     */
    static Response of(Paper paper, List<Sheet> sheets, Form form) throws IOException {
        Sheet sheet = sheets.size() == 1 ? sheets.get(0) : SheetPdf.onOnePage(sheets);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return switch (form) {
            case HTML -> {
                String page = SheetHtml.write(sheet, paper.ways(), "/api/sheet.css");
                yield Response.ok(page, "text/html; charset=UTF-8").build();
            }
            case PDF -> {
                SheetPdf.write(sheet, content);
                yield file(content, "application/pdf", "inline", paper.file() + ".pdf");
            }
            case DOCX -> {
                SheetDocx.write(sheet, content);
                yield file(content, WORD, "attachment", paper.file() + ".docx");
            }
        };
    }

    private static Response file(
            ByteArrayOutputStream content, String type, String disposition, String name) {
        return Response.ok(content.toByteArray(), type)
                .header("Content-Disposition", disposition + "; filename=\"" + name + "\"")
                .build();
    }
}
