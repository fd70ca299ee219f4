package org.mitplan.hilfeplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.mitplan.hilfeplan.Audience;
import org.mitplan.hilfeplan.PlanPrint;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;
import org.mitplan.shared.sheet.SheetPdf;

/** Hands out a plan, as a page to read and as PDF; both are made of the same markup. */
@Path("plans/{file}/{plan}")
@RequestScoped
public class PlanEndpoint {
    @Inject private PlanPrint print;

    @PathParam("file")
    private String file;

    @PathParam("plan")
    private String plan;

    @PathParam("audience")
    private String audience;

    private Sheet sheet() {
        return print.sheet(CaseFileId.of(file), PlanId.of(plan), Audience.of(audience));
    }

    @GET
    @Path("{audience}.html")
    public Response page() {
        return Response.ok(SheetHtml.write(sheet(), "/api/sheet.css"), "text/html; charset=UTF-8")
                .build();
    }

    @GET
    @Path("{audience}.pdf")
    public Response pdf() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        SheetPdf.write(sheet(), pdf);
        return Response.ok(pdf.toByteArray(), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"hilfeplan.pdf\"")
                .build();
    }
}
