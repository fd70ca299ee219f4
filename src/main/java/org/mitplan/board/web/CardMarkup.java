package org.mitplan.board.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mitplan.board.CardRow;
import org.mitplan.board.Stage;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;

/** Writes one card: what, who, until when, and in words whether it is late. */
class CardMarkup {
    private static final List<String> HUES = List.of("av a1", "av a3", "av a4", "av a5");

    private final ResponseWriter out;
    private final String address;
    private final GermanDates dates;

    CardMarkup(ResponseWriter out, CaseFileId file, GermanDates dates) {
        this.out = out;
        this.address = "agreement?file=" + file + "&card=";
        this.dates = dates;
    }

    void write(CardRow card) throws IOException {
        boolean late = card.isOverdue(dates.today());
        out.startElement("li", null);
        out.writeAttribute("class", "card", null);
        out.writeAttribute("id", "c-" + card.id(), null);
        out.writeAttribute("data-version", card.version(), null);
        out.startElement("a", null);
        out.writeAttribute("class", "title", null);
        out.writeAttribute("href", address + card.id(), null);
        out.writeText(card.title(), null);
        out.endElement("a");
        out.startElement("p", null);
        for (CardRow.Who who : card.people()) {
            avatar(who);
        }
        out.writeText(meta(card, late), null);
        if (late) {
            BoardMarkup.span(
                    out, "tag berry", Texts.of("board.late", dates.distance(card.dueOn())));
        }
        out.endElement("p");
        out.endElement("li");
    }

    private void avatar(CardRow.Who who) throws IOException {
        out.startElement("b", null);
        out.writeAttribute("class", who.youngPerson() ? "av a2" : hue(who), null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeText(who.initials().toUpperCase(Locale.GERMAN), null);
        out.endElement("b");
        out.writeText(" ", null);
    }

    /** The same person has the same colour on every card; violet is the young person's. */
    private static String hue(CardRow.Who who) {
        return HUES.get(Math.floorMod(who.id().hashCode(), HUES.size()));
    }

    /** "Rosa und Mia · bis Mo, 7. Dez.", for an idea "Wunsch von Mia". */
    private String meta(CardRow card, boolean late) {
        String names = card.names();
        if (card.stage() == Stage.IDEA && !names.isEmpty()) {
            return Texts.of("board.wish", names);
        }
        if (card.dueOn() == null || late) {
            return names;
        }
        String day =
                card.stage() == Stage.DONE
                        ? dates.near(card.dueOn())
                        : Texts.of("board.until", dates.near(card.dueOn()));
        return names.isEmpty() ? day : names + " · " + day;
    }
}
