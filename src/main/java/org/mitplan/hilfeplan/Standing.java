package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.List;
import org.mitplan.board.CardRow;
import org.mitplan.board.Consent;
import org.mitplan.board.Visibility;

/**
 * How a quoted agreement stands with people: who may see it, why it rests, who said yes or no.
 *
 * @param pauseReason empty while it does not rest
 * @param replies one for each person named on it, in that order
 */
public record Standing(Visibility visibleTo, String pauseReason, List<Reply> replies)
        implements Serializable {

    /** Open to everybody, running, nobody asked; what an older quoted board says nothing about. */
    public static final Standing PLAIN = new Standing(Visibility.ALL, "", List.of());

    /**
     * What one person says to the agreement.
     *
     * @param answer null where nobody asked them yet, or only to an earlier wording
     * @param words their own, empty if none were needed
     */
    public record Reply(QuotedPerson person, Consent.Answer answer, String words)
            implements Serializable {
        public boolean refuses() {
            return answer == Consent.Answer.NOT_AGREED;
        }
    }

    static Standing of(CardRow card) {
        return new Standing(
                card.visibleTo(),
                card.pauseReason(),
                card.people().stream().map(Standing::reply).toList());
    }

    private static Reply reply(CardRow.Who who) {
        return who.agrees() || who.refuses()
                ? new Reply(QuotedPerson.of(who), who.heard().answer(), who.heard().words())
                : new Reply(QuotedPerson.of(who), null, "");
    }

    public List<Reply> refusals() {
        return replies.stream().filter(Reply::refuses).toList();
    }
}
