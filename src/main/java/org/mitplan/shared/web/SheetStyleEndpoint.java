package org.mitplan.shared.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.mitplan.shared.sheet.SheetHtml;

/** Hands out how a sheet looks on screen. */
@Path("sheet.css")
public class SheetStyleEndpoint {
    @GET
    @Produces("text/css; charset=UTF-8")
    public String style() {
        return SheetHtml.stylesheet();
    }
}
