package org.mitplan.board.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.LastVisit;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/** Writes agreements as rows of the list, with the same facts as their cards. */
class RowMarkup {
    private static final List<String> COLUMNS = List.of("what", "who", "until", "goal", "stage");

    private final Html out;
    private final String address;
    private final LastVisit seen;
    private final GermanDates dates;

    RowMarkup(Html out, CaseFileId file, LastVisit seen, GermanDates dates) {
        this.out = out;
        this.address = "card?file=" + file + "&card=";
        this.seen = seen;
        this.dates = dates;
    }

    /**
     * All agreements: what is due first, then what has no day; what rests or is done comes last.
     */
    void table(List<BoardView.Lane> lanes) {
        out.open("table", "class", "rows", "data-stages", stages())
                .open("caption", "class", "unseen")
                .text(Texts.of("board.title"))
                .close("caption")
                .open("thead")
                .open("tr");
        for (String column : COLUMNS) {
            out.open("th", "scope", "col").text(Texts.of("board.column." + column)).close("th");
        }
        out.close("tr").close("thead").open("tbody");
        lanes.stream()
                .flatMap(lane -> lane.cards().stream())
                .sorted(
                        Comparator.comparing(RowMarkup::place)
                                .thenComparing(card -> card.id().toString()))
                .forEach(this::write);
        out.close("tbody").close("table");
    }

    /** The columns by name, for the menu that moves a row. */
    private static String stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> stage + "=" + Texts.of(stage))
                .collect(Collectors.joining(";"));
    }

    void write(CardRow card) {
        out.open(
                "tr",
                "id",
                "c-" + card.id(),
                "data-stage",
                card.stage().name(),
                "data-version",
                Integer.toString(card.version()),
                "data-goal",
                card.goal() == null ? "" : card.goal().toString(),
                "data-p",
                place(card));
        what(card);
        cell("who", false).text(card.names()).close("td");
        until(card);
        cell("goal", card.goalTitle().isEmpty())
                .open("bdi")
                .text(or(card.goalTitle()))
                .close("bdi")
                .close("td");
        cell("stage", false).span(tone(card.stage()), Texts.of(card.stage()));
        if (card.doneOn() != null) {
            out.span("sub", Texts.of("board.done.on", dates.near(card.doneOn())));
        }
        out.close("td").close("tr");
    }

    private void what(CardRow card) {
        out.open("th", "scope", "row")
                .open("a", "class", "title", "href", address + card.id())
                .open("bdi")
                .text(card.title())
                .close("bdi")
                .close("a");
        if (seen.misses(card.changedAt(), card.changer())) {
            out.text(" ").span("tag petrol", Texts.of("news"));
        }
        if (card.visibleTo() != Visibility.ALL) {
            out.text(" ").span("tag", Texts.of(card.visibleTo()));
        }
        CardNote.of(card).stream()
                .filter(note -> !note.kind().equals("yes"))
                .forEach(note -> out.span("sub " + note.kind(), note.text()));
        out.close("th");
    }

    private void until(CardRow card) {
        LocalDate day = card.dueOn();
        cell("until", day == null && card.rhythm() == Rhythm.NONE)
                .text(day == null ? Texts.of("none") : dates.near(day));
        if (card.isOverdue(dates.today())) {
            out.text(" ").span("tag berry", Texts.of("board.late", dates.distance(day)));
        }
        if (card.rhythm() != Rhythm.NONE) {
            out.span("sub", Texts.of(card.rhythm()));
        }
        out.close("td");
    }

    /** Where rows are read one below the other, what is blank is left out. */
    private Html cell(String column, boolean blank) {
        return out.open(
                "td",
                "class",
                blank ? column + " blank" : column,
                "data-label",
                Texts.of("board.column." + column));
    }

    private static String or(String text) {
        return text.isEmpty() ? Texts.of("none") : text;
    }

    private static String tone(Stage stage) {
        return switch (stage) {
            case AGREED -> "tag petrol";
            case DOING -> "tag apricot";
            case DONE -> "tag leaf";
            default -> "tag";
        };
    }

    /** Where it stands in the list: a text that the page's script can compare, too. */
    static String place(CardRow card) {
        int last = card.stage() == Stage.DONE ? 2 : card.stage() == Stage.PAUSED ? 1 : 0;
        return last + (card.dueOn() == null ? "x" : card.dueOn().toString()) + card.position();
    }
}
