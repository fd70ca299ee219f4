package org.mitplan.hilfeplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.hilfeplan.handout.Handouts;
import org.mitplan.shared.Days;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/** Hands out the board of a day as a report. */
@Path("reports/{file}")
@RequestScoped
public class ReportEndpoint {
    @Inject private Handouts handouts;

    @QueryParam("day")
    private String day;

    @GET
    @Path("board.{form}")
    public Response board(@PathParam("file") String file, @PathParam("form") String form)
            throws IOException {
        Form how = Form.of(form);
        LocalDate on = day();
        return SheetReply.of(
                new SheetReply.Paper(
                        "board",
                        on == null ? "" : "?day=" + GermanDates.input(on),
                        List.of(Form.values()),
                        Texts.of("handout.file.REPORT")),
                List.of(handouts.report(CaseFileId.of(file), on, how)),
                how);
    }

    private LocalDate day() {
        return day == null || day.isBlank() ? null : Days.typed(day);
    }
}
