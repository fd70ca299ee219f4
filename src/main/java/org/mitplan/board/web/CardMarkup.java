package org.mitplan.board.web;

import java.util.List;
import java.util.Locale;
import org.mitplan.board.CardRow;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.LastVisit;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/** Writes one card: what, who, until when, and in words whether it is late. */
class CardMarkup {
    private static final List<String> HUES = List.of("av a1", "av a3", "av a4", "av a5");

    private final Html out;
    private final String address;
    private final LastVisit seen;
    private final GermanDates dates;

    CardMarkup(Html out, CaseFileId file, LastVisit seen, GermanDates dates) {
        this.out = out;
        this.address = "card?file=" + file + "&card=";
        this.seen = seen;
        this.dates = dates;
    }

    void write(CardRow card) {
        boolean late = card.isOverdue(dates.today());
        String id = card.id().toString();
        String version = Integer.toString(card.version());
        out.open(
                        "li",
                        "class",
                        card.comesBack() ? "card again" : "card",
                        "id",
                        "c-" + id,
                        "data-version",
                        version,
                        "data-p",
                        card.position())
                .open("a", "class", "title", "href", address + id)
                .text(card.title())
                .close("a")
                .open("p");
        card.people().forEach(this::avatar);
        out.text(meta(card, late));
        if (late) {
            out.span("tag berry", Texts.of("board.late", dates.distance(card.dueOn())));
        }
        news(card);
        out.close("p");
        notes(card);
        out.close("li");
    }

    private void news(CardRow card) {
        if (seen.misses(card.changedAt(), card.changer())) {
            out.span("tag petrol", Texts.of("news"));
        }
    }

    /** What is special about a card: why it rests, who has not said yes, how often, for whom. */
    private void notes(CardRow card) {
        CardNote.of(card).forEach(one -> note(one.kind(), one.text()));
        if (card.rhythm() != Rhythm.NONE || card.visibleTo() != Visibility.ALL) {
            out.open("p");
            if (card.rhythm() != Rhythm.NONE) {
                out.span("tag", Texts.of(card.rhythm()));
            }
            if (card.visibleTo() != Visibility.ALL) {
                out.span("tag", Texts.of(card.visibleTo()));
            }
            out.close("p");
        }
        if (card.comments() > 0) {
            String key = card.comments() == 1 ? "board.comment.one" : "board.comments";
            note("said", Texts.of(key, card.comments()));
        }
    }

    private void note(String kind, String text) {
        out.open("p", "class", kind).text(text).close("p");
    }

    private void avatar(CardRow.Who who) {
        String hue = who.youngPerson() ? "av a2" : hue(who);
        out.open("b", "class", hue, "aria-hidden", "true")
                .text(who.initials().toUpperCase(Locale.GERMAN))
                .close("b")
                .text(" ");
    }

    /** The same person has the same colour on every card; violet is the young person's. */
    private static String hue(CardRow.Who who) {
        return HUES.get(Math.floorMod(who.id().hashCode(), HUES.size()));
    }

    /**
     * "Rosa und Mia · bis Mo, 7. Dez.", "Rosa · geschafft am Di., 1. Dez.", for an idea "Wunsch von
     * Mia".
     */
    private String meta(CardRow card, boolean late) {
        String names = card.names();
        if (card.stage() == Stage.IDEA && !names.isEmpty()) {
            return Texts.of("board.wish", names);
        }
        String day = day(card, late);
        return names.isEmpty() || day.isEmpty() ? names + day : names + " · " + day;
    }

    /** What is done has the day on which it was; the day agreed for it is over. */
    private String day(CardRow card, boolean late) {
        if (card.stage() == Stage.DONE) {
            return card.doneOn() == null ? "" : Texts.of("board.done", dates.near(card.doneOn()));
        }
        return card.dueOn() == null || late
                ? ""
                : Texts.of("board.until", dates.near(card.dueOn()));
    }
}
