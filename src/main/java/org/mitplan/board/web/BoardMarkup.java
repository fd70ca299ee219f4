package org.mitplan.board.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Stage;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;

/**
 * Writes lanes, columns and cards as plain markup without inputs; one component for a thousand
 * cards, because a tree with some components for each card costs more than everything else on the
 * page.
 */
@FacesComponent("org.mitplan.board")
public class BoardMarkup extends UIComponentBase {
    @Override
    public String getFamily() {
        return "org.mitplan.board";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        BoardView board = (BoardView) getAttributes().get("value");
        CardMarkup cards =
                new CardMarkup(
                        faces.getResponseWriter(),
                        board.header().id(),
                        CDI.current().select(GermanDates.class).get());
        ResponseWriter out = faces.getResponseWriter();
        boolean alone = board.lanes().size() == 1;
        for (BoardView.Lane lane : board.lanes()) {
            if (lane.goal() != null || alone || !lane.cards().isEmpty() || board.isWritable()) {
                lane(out, board, lane, cards);
            }
        }
    }

    private static void lane(
            ResponseWriter out, BoardView board, BoardView.Lane lane, CardMarkup cards)
            throws IOException {
        GoalRow goal = lane.goal();
        String id = "g-" + (goal == null ? "none" : goal.id());
        out.startElement("section", null);
        out.writeAttribute("class", "lane", null);
        out.writeAttribute("data-goal", goal == null ? "" : goal.id().toString(), null);
        out.writeAttribute("aria-labelledby", id, null);
        out.startElement("header", null);
        heading(out, board, goal, id);
        out.endElement("header");
        out.startElement("div", null);
        out.writeAttribute("class", "columns", null);
        for (Stage stage : Stage.values()) {
            column(out, stage, lane, cards);
        }
        out.endElement("div");
        out.endElement("section");
    }

    private static void heading(ResponseWriter out, BoardView board, GoalRow goal, String id)
            throws IOException {
        out.startElement("h2", null);
        out.writeAttribute("id", id, null);
        if (goal == null) {
            out.writeText(Texts.of("board.nogoal"), null);
            out.endElement("h2");
        } else {
            out.startElement("a", null);
            out.writeAttribute(
                    "href", "goal?file=" + board.header().id() + "&goal=" + goal.id(), null);
            out.writeText(goal.title(), null);
            out.endElement("a");
            out.endElement("h2");
            goal(out, goal);
        }
    }

    private static void goal(ResponseWriter out, GoalRow goal) throws IOException {
        if (!goal.ownWords().isEmpty()) {
            out.startElement("p", null);
            out.writeAttribute("class", "own", null);
            out.writeText(goal.ownWordsName() + ": „" + goal.ownWords() + "“", null);
            out.endElement("p");
        }
        String kind = Texts.of(goal.kind());
        span(
                out,
                "tag",
                goal.ownerName().isEmpty() ? kind : Texts.of("goal.of", kind, goal.ownerName()));
        if (goal.state() != Goal.State.OPEN) {
            span(out, "tag honey", Texts.of(goal.state()));
        }
    }

    private static void column(
            ResponseWriter out, Stage stage, BoardView.Lane lane, CardMarkup cards)
            throws IOException {
        List<CardRow> rows = lane.in(stage);
        out.startElement("div", null);
        out.writeAttribute("class", "column", null);
        out.writeAttribute("data-stage", stage.name(), null);
        out.startElement("h3", null);
        out.writeText(Texts.of(stage), null);
        span(out, "count", String.valueOf(rows.size()));
        out.endElement("h3");
        out.startElement("ol", null);
        out.writeAttribute("class", "cards", null);
        for (CardRow card : rows) {
            cards.write(card);
        }
        out.endElement("ol");
        out.endElement("div");
    }

    static void span(ResponseWriter out, String kind, String text) throws IOException {
        out.startElement("span", null);
        out.writeAttribute("class", kind, null);
        out.writeText(text, null);
        out.endElement("span");
    }
}
