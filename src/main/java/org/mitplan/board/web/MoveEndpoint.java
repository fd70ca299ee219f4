package org.mitplan.board.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mitplan.board.AgreementBoard;
import org.mitplan.board.CardMoves;
import org.mitplan.board.CardRow;
import org.mitplan.board.ConsentMissing;
import org.mitplan.board.Move;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/** Takes the moves of cards; whoever moved an older version gets both versions to look at. */
@Path("board/{file}/moves")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MoveEndpoint {
    private static final int UNPROCESSABLE = 422;

    @Inject private AgreementBoard board;
    @Inject private CardMoves moves;
    @Inject private GermanDates dates;

    @POST
    public Response move(@PathParam("file") String file, JsonObject command) {
        CaseFileId id = CaseFileId.of(file);
        Move move = MoveJson.read(command);
        try {
            return Response.ok(MoveJson.write(moves.move(id, move), "board.move.stayed")).build();
        } catch (ConsentMissing ask) {
            return Response.status(UNPROCESSABLE)
                    .entity(asks(board.card(id, move.card()), ask))
                    .build();
        } catch (Stale clash) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(clash(board.card(id, move.card()), move, clash))
                    .build();
        }
    }

    /** Who has to be asked before this move. */
    private static JsonObject asks(CardRow card, ConsentMissing why) {
        JsonArrayBuilder people = JSON.createArrayBuilder();
        card.people().stream()
                .filter(who -> why.asks(who.id()))
                .forEach(
                        who ->
                                people.add(
                                        JSON.createObjectBuilder()
                                                .add("id", who.id().toString())
                                                .add("name", who.name())));
        return JSON.createObjectBuilder()
                .add("message", Texts.of("board.move.asks"))
                .add("asks", people)
                .build();
    }

    private JsonObject clash(CardRow now, Move mine, Stale clash) {
        JsonObjectBuilder current =
                JSON.createObjectBuilder()
                        .add("title", now.title())
                        .add("stage", now.stage().name())
                        .add("stageLabel", Texts.of(now.stage()))
                        .add("goal", MoveJson.goal(now.goal()))
                        .add("version", now.version())
                        .add("by", now.changedBy())
                        .add("at", dates.moment(now.changedAt()));
        return JSON.createObjectBuilder()
                .add("message", Texts.of(clash))
                .add("current", current)
                .add("mine", JSON.createObjectBuilder().add("stageLabel", Texts.of(mine.stage())))
                .build();
    }
}
