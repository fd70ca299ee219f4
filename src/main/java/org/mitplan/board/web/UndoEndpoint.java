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
import org.mitplan.board.CardMoves;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.web.JsonFields;

/** Takes back the step of a card that the same person made just now. */
@Path("board/{file}/cards/{card}/undo")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UndoEndpoint {
    @Inject private CardMoves moves;

    @POST
    public JsonObject takeBack(
            @PathParam("file") String file, @PathParam("card") String card, JsonObject seen) {
        int version = JsonFields.version(seen);
        return MoveJson.write(
                moves.takeBack(CaseFileId.of(file), AgreementId.of(card), version),
                "board.undo.late");
    }
}
