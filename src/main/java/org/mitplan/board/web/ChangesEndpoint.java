package org.mitplan.board.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.Actor;
import org.mitplan.board.AgreementBoard;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.board.Changes;
import org.mitplan.board.GoalRow;
import org.mitplan.casefile.LastVisit;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/** Gives an open board what changed since it was written or asked last, as markup to put in. */
@Path("board/{file}/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangesEndpoint {
    @Inject private AgreementBoard board;
    @Inject private GermanDates dates;
    @Inject private Actor actor;

    @GET
    public JsonObject changes(
            @PathParam("file") String file,
            @QueryParam("since") long since,
            @QueryParam("person") String person,
            @QueryParam("goal") String goal,
            @QueryParam("shape") String shape) {
        BoardFilter filter = new BoardFilter(person, goal);
        CaseFileId id = CaseFileId.of(file);
        Changes changes = board.changes(id, Instant.ofEpochMilli(since));
        JsonArrayBuilder cards = JSON.createArrayBuilder();
        changes.cards()
                .forEach(
                        card ->
                                cards.add(
                                        json(
                                                card,
                                                filter.shows(card) && !card.isWithdrawn()
                                                        ? markup(id, card, shape)
                                                        : "")));
        JsonArrayBuilder goals = JSON.createArrayBuilder();
        changes.goals().stream()
                .filter(one -> filter.shows(one.id()))
                .forEach(one -> goals.add(json(id, one)));
        JsonObjectBuilder reply =
                JSON.createObjectBuilder()
                        .add("at", changes.at().toEpochMilli())
                        .add("cards", cards)
                        .add("goals", goals);
        if (changes.load() != null) {
            reply.add("hints", JSON.createArrayBuilder(changes.load().hints()));
        }
        return reply.build();
    }

    private String markup(CaseFileId file, CardRow card, String shape) {
        Html html = new Html();
        if ("list".equals(shape)) {
            new RowMarkup(html, file, before(), dates).write(card);
        } else {
            new CardMarkup(html, file, before(), dates).write(card);
        }
        return html.toString();
    }

    /** Whatever changed while somebody looks is new to them, unless they did it themselves. */
    private LastVisit before() {
        return new LastVisit(Instant.EPOCH, actor.known().account());
    }

    /** A card that is not wanted on this board, or not any more, comes without markup. */
    private static JsonObjectBuilder json(CardRow card, String markup) {
        return JSON.createObjectBuilder()
                .add("id", card.id().toString())
                .add("goal", card.goal() == null ? "" : card.goal().toString())
                .add("stage", card.stage().name())
                .add("stageLabel", Texts.of(card.stage()))
                .add("title", card.title())
                .add("by", card.changedBy())
                .add("withdrawn", card.isWithdrawn())
                .add("html", markup);
    }

    private JsonObjectBuilder json(CaseFileId file, GoalRow goal) {
        Html html = new Html();
        BoardView.Lane lane = new BoardView.Lane(goal, List.of());
        BoardMarkup.lane(html, file, lane, new CardMarkup(html, file, before(), dates));
        return JSON.createObjectBuilder()
                .add("id", goal.id().toString())
                .add("title", goal.title())
                .add("html", html.toString());
    }
}
