package org.mitplan.board;

import java.time.Instant;
import java.util.Objects;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;

/**
 * One card goes to one place.
 *
 * @param version of the card as the mover saw it
 * @param goal null for the lane without goal
 * @param after card behind which it goes, null for the first place
 * @param before card before which it goes, null for the last place; both null for the end
 * @param consent what people answered when asked for this move, null if nobody was asked
 * @param reason why it does not work just now, for the column of what rests
 */
public record Move(
        AgreementId card,
        int version,
        GoalId goal,
        Stage stage,
        AgreementId after,
        AgreementId before,
        Consent consent,
        String reason) {
    /**
     * Whether the mover's one change to the card since then was this very move.
     *
     * @param above position behind which it goes, null for the first place
     * @param below position before which it goes, null for the last place
     */
    boolean isDone(Agreement card, AccountId mover, String above, String below) {
        return card.version() == version + 1
                && card.wasChanged(mover, Instant.MIN)
                && card.stage() == stage
                && Objects.equals(card.goal(), goal)
                && (above == null || above.compareTo(card.position()) < 0)
                && (below == null || card.position().compareTo(below) < 0);
    }
}
