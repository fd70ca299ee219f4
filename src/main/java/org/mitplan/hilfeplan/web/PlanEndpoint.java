package org.mitplan.hilfeplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.mitplan.hilfeplan.handout.Audience;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.hilfeplan.handout.Handouts;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** Hands out one version of a plan to one audience in one form. */
@Path("plans/{file}/{plan}")
@RequestScoped
public class PlanEndpoint {
    @Inject private Handouts handouts;

    @GET
    @Path("{audience}.{form}")
    public Response plan(
            @PathParam("file") String file,
            @PathParam("plan") String plan,
            @PathParam("audience") String audience,
            @PathParam("form") String form)
            throws IOException {
        Audience whom = Audience.of(audience);
        Form how = Form.of(form);
        return SheetReply.of(
                new SheetReply.Paper(audience, "", whom.forms(), Texts.of("handout.file." + whom)),
                handouts.plan(CaseFileId.of(file), PlanId.of(plan), whom, how),
                how);
    }
}
