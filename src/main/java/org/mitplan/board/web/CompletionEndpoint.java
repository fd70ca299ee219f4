package org.mitplan.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mitplan.board.CompletionDesk;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.web.JsonFields;

/** Ticks an agreement that comes back off for this time. */
@Path("board/{file}/cards/{card}/completions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CompletionEndpoint {
    @Inject private CompletionDesk desk;

    @POST
    public JsonObject complete(
            @PathParam("file") String file, @PathParam("card") String card, JsonObject seen) {
        int version = JsonFields.version(seen);
        boolean aware = JsonFields.flag(seen, "aware");
        return MoveJson.write(
                desk.recur(CaseFileId.of(file), AgreementId.of(card), version, null, aware),
                "board.move.stayed");
    }
}
