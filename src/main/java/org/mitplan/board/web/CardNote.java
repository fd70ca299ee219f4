package org.mitplan.board.web;

import java.util.ArrayList;
import java.util.List;
import org.mitplan.board.CardRow;
import org.mitplan.board.Stage;
import org.mitplan.shared.Texts;

/**
 * What a reader has to know about an agreement besides who, what and when: why it rests, who said
 * no, whose yes is missing.
 *
 * @param kind how it looks
 */
record CardNote(String kind, String text) {
    static List<CardNote> of(CardRow card) {
        List<CardNote> notes = new ArrayList<>();
        if (card.stage() == Stage.PAUSED && !card.pauseReason().isEmpty()) {
            notes.add(new CardNote("why", card.pauseReason()));
        }
        for (CardRow.Who who : card.refusers()) {
            notes.add(
                    new CardNote(
                            "no",
                            Texts.of("board.refuses", who.called().brief(), who.heard().words())));
        }
        if (card.stage().isAgreed()) {
            assent(card, notes);
        }
        return notes;
    }

    private static void assent(CardRow card, List<CardNote> notes) {
        String without = card.namesWithoutYes();
        if (card.people().isEmpty()) {
            notes.add(new CardNote("yes open", Texts.of("board.nobody")));
        } else if (!without.isEmpty()) {
            notes.add(new CardNote("yes open", Texts.of("board.assent.open", without)));
        } else if (card.refusers().isEmpty()) {
            notes.add(new CardNote("yes", Texts.of("board.assent.all")));
        }
    }
}
