package org.mitplan.board.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Stage;
import org.mitplan.casefile.LastVisit;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/**
 * Writes lanes, columns and cards as plain markup without inputs; one component and one text for a
 * thousand cards, because a tree with some components for each card costs more than everything else
 * on the page.
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
        Html out = new Html();
        GermanDates dates = CDI.current().select(GermanDates.class).get();
        CaseFileId file = board.header().id();
        LastVisit seen = board.header().lastVisit();
        if (Boolean.TRUE.equals(getAttributes().get("list"))) {
            new RowMarkup(out, file, seen, dates).table(board.lanes());
        } else {
            lanes(out, board, new CardMarkup(out, file, seen, dates));
        }
        faces.getResponseWriter().write(out.toString());
    }

    private void lanes(Html out, BoardView board, CardMarkup cards) {
        List<?> unfolded = (List<?>) getAttributes().get("unfolded");
        boolean alone = board.lanes().size() == 1;
        for (BoardView.Lane lane : board.lanes()) {
            if (lane.isFinished() && !alone) {
                boolean open = unfolded.contains(lane.goal().id().toString());
                folded(out, board.header().id(), lane, open, cards);
            } else if (lane.goal() != null
                    || alone
                    || !lane.cards().isEmpty()
                    || board.isWritable()) {
                lane(out, board.header().id(), lane, cards);
            }
        }
    }

    /** A finished goal takes one line until somebody wants to see more of it. */
    private static void folded(
            Html out, CaseFileId file, BoardView.Lane lane, boolean open, CardMarkup cards) {
        String key = lane.goal().id().toString();
        head(out, file, lane.goal());
        if (open) {
            out.open("details", "data-unfold", key, "open", "open");
        } else {
            out.open("details", "data-unfold", key);
        }
        out.open("summary")
                .text(Texts.of("board.title") + " ")
                .span("count", Integer.toString(lane.cards().size()))
                .close("summary");
        columns(out, lane, cards);
        out.close("details").close("section");
    }

    static void lane(Html out, CaseFileId file, BoardView.Lane lane, CardMarkup cards) {
        head(out, file, lane.goal());
        columns(out, lane, cards);
        out.close("section");
    }

    private static void head(Html out, CaseFileId file, GoalRow goal) {
        String key = goal == null ? "" : goal.id().toString();
        String id = "g-" + (goal == null ? "none" : key);
        out.open("section", "class", "lane", "data-goal", key, "aria-labelledby", id)
                .open("header")
                .open("h2", "id", id);
        if (goal == null) {
            out.text(Texts.of("board.nogoal")).close("h2");
        } else {
            out.open("a", "href", "goal?file=" + file + "&goal=" + key)
                    .text(goal.title())
                    .close("a")
                    .close("h2");
            about(out, goal);
        }
        out.close("header");
    }

    private static void columns(Html out, BoardView.Lane lane, CardMarkup cards) {
        out.open("div", "class", "columns");
        for (Stage stage : Stage.values()) {
            column(out, stage, lane, cards);
        }
        out.close("div");
    }

    /** Own words, kind, whose it is, and what became of it. */
    private static void about(Html out, GoalRow goal) {
        if (!goal.ownWords().isEmpty()) {
            out.open("p", "class", "own")
                    .text(Texts.of("board.ownwords", goal.ownWordsName(), goal.ownWords()))
                    .close("p");
        }
        String kind = Texts.of(goal.kind());
        String whose =
                goal.ownerName().isEmpty() ? kind : Texts.of("goal.of", kind, goal.ownerName());
        out.span("tag", whose);
        if (goal.state() != Goal.State.OPEN) {
            out.span(
                    goal.state() == Goal.State.REACHED ? "tag leaf" : "tag honey",
                    Texts.of(goal.state()));
        }
    }

    private static void column(Html out, Stage stage, BoardView.Lane lane, CardMarkup cards) {
        List<CardRow> rows = lane.in(stage);
        out.open("div", "class", "column", "data-stage", stage.name())
                .open("h3")
                .text(Texts.of(stage))
                .span("count", Integer.toString(rows.size()))
                .close("h3")
                .open("ol", "class", "cards");
        rows.forEach(cards::write);
        out.close("ol").close("div");
    }
}
