package org.mitplan.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.mitplan.board.AgreementBoard;
import org.mitplan.board.CardRow;
import org.mitplan.board.Move;
import org.mitplan.board.Stage;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;

/** Takes the moves of cards; whoever moved an older version gets both versions to look at. */
@Path("board/{file}/moves")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MoveEndpoint {
    @Inject private AgreementBoard board;
    @Inject private GermanDates dates;

    @POST
    public Response move(@PathParam("file") String file, JsonObject command) {
        CaseFileId id = CaseFileId.of(file);
        Move move = read(command);
        try {
            return Response.ok(moved(move, board.move(id, move))).build();
        } catch (Stale clash) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(clash(board.card(id, move.card()), move, clash))
                    .build();
        }
    }

    private static Move read(JsonObject command) {
        String goal = text(command, "goal");
        String after = text(command, "after");
        String before = text(command, "before");
        return new Move(
                AgreementId.of(text(command, "card")),
                version(command),
                goal.isEmpty() ? null : GoalId.of(goal),
                stage(text(command, "stage")),
                after.isEmpty() ? null : AgreementId.of(after),
                before.isEmpty() ? null : AgreementId.of(before));
    }

    private static int version(JsonObject command) {
        return command.get("version") instanceof jakarta.json.JsonNumber number
                ? number.intValue()
                : -1;
    }

    private static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DomainException("board.move.nowhere"));
    }

    private static String text(JsonObject command, String name) {
        return command.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private static JsonObject moved(Move move, int version) {
        return Json.createObjectBuilder()
                .add("version", version)
                .add("stage", move.stage().name())
                .add("goal", goal(move.goal()))
                .build();
    }

    private JsonObject clash(CardRow now, Move mine, Stale clash) {
        JsonObjectBuilder current =
                Json.createObjectBuilder()
                        .add("title", now.title())
                        .add("stage", now.stage().name())
                        .add("stageLabel", Texts.of(now.stage()))
                        .add("goal", goal(now.goal()))
                        .add("version", now.version())
                        .add("by", now.changedBy())
                        .add("at", dates.moment(now.changedAt()));
        return Json.createObjectBuilder()
                .add("message", Texts.of(clash))
                .add("current", current)
                .add("mine", Json.createObjectBuilder().add("stageLabel", Texts.of(mine.stage())))
                .build();
    }

    private static JsonValue goal(GoalId goal) {
        return goal == null ? JsonValue.NULL : Json.createValue(goal.toString());
    }
}
