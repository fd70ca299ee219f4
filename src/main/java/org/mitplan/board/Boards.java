package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitplan.access.CaseAccess;
import org.mitplan.board.limit.Limits;
import org.mitplan.board.limit.Load;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;

/**
 * Puts goals and cards together into lanes, for the board itself and for the plan that quotes it.
 */
@ApplicationScoped
public class Boards {
    /** Clocks of server and database may differ by so much, and a change may take so long. */
    private static final Duration OVERLAP = Duration.ofSeconds(15);

    @Inject private Goals goals;
    @Inject private Cards cards;
    @Inject private Limits limits;
    @Inject private Occurrences occurrences;
    @Inject private Steps steps;

    /**
     * The lanes in their order, last the one without goal.
     *
     * @param on null for now, otherwise a day whose evening is meant
     */
    public List<BoardView.Lane> lanes(CaseAccess access, LocalDate on) {
        Map<Optional<GoalId>, List<CardRow>> byGoal =
                cards.all(access, on).stream()
                        .collect(Collectors.groupingBy(card -> Optional.ofNullable(card.goal())));
        List<BoardView.Lane> lanes = new ArrayList<>();
        for (GoalRow goal : goals.rows(access, on)) {
            lanes.add(
                    new BoardView.Lane(
                            goal, byGoal.getOrDefault(Optional.of(goal.id()), List.of())));
        }
        lanes.add(new BoardView.Lane(null, byGoal.getOrDefault(Optional.empty(), List.of())));
        return lanes;
    }

    /** One card as it stands now. */
    public CardRow card(CaseAccess access, AgreementId id) {
        return cards.one(access, id);
    }

    /**
     * The day for which the newest step of a card says it was done; null if it says no such thing.
     */
    public LocalDate ticked(CaseAccess access, CardRow card) {
        return card.comesBack()
                ? steps.before(access, card.id()).map(Stand::ticked).orElse(null)
                : null;
    }

    /**
     * How often what comes back was done.
     *
     * @param after null for all that was before, too
     */
    public List<Occurred> occurred(CaseAccess access, Instant after, LocalDate last) {
        return occurrences.between(access, after, last);
    }

    /** What is under way at once, beside what was thought to be enough. */
    Load load(CaseAccess access) {
        return limits.load(access);
    }

    /** What was stored since a moment, and once more what was stored shortly before it. */
    Changes changes(CaseAccess access, Instant since, Instant now) {
        Instant from = since.minus(OVERLAP);
        List<CardRow> changed = cards.changedSince(access, from);
        return new Changes(
                now,
                changed,
                goals.changedSince(access, from),
                changed.isEmpty() ? null : load(access));
    }
}
