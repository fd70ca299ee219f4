package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.withdrawal.Withdrawals;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Entities;

/** The agreements of a file. */
@ApplicationScoped
class Agreements {
    private static final int MOST = 5000;
    private static final String PLACE =
            "update agreement set position = :position where id = :card and file_id = :file";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Withdrawals withdrawals;
    @Inject private Clock clock;
    @Inject private Event<BoardChanged> changes;

    Agreement get(CaseAccess access, AgreementId id) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        return known(access, List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> missing(access, id));
    }

    /** Whoever still has a withdrawn card before their eyes is told what became of it. */
    private NotFound missing(CaseAccess access, AgreementId id) {
        withdrawals.mustStand(access, id.value());
        return new NotFound();
    }

    /** The card of a move and its new neighbours, in one statement. */
    Map<AgreementId, Agreement> concerned(CaseAccess access, Move move) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        List<UUID> ids =
                Arrays.asList(move.card(), move.after(), move.before()).stream()
                        .filter(Objects::nonNull)
                        .map(AgreementId::value)
                        .toList();
        return known(access, ids).stream()
                .collect(Collectors.toMap(Agreement::id, Function.identity()));
    }

    private List<Agreement> known(CaseAccess access, List<UUID> ids) {
        return door.entities(
                        access,
                        Agreement.class,
                        "select distinct a from Agreement a left join fetch a.people"
                                + " where a.file = :file and a.id in :ids"
                                + " and not exists (select w from Withdrawal w where w.thing = a.id)")
                .with("ids", ids)
                .all();
    }

    /** Stores a new agreement before anything refers to it. */
    void add(CaseAccess access, Agreement agreement) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        agreement.changed(access.account(), Instant.now(clock));
        database.persist(agreement);
        database.flush();
    }

    /** Stores what changed on a card, by whom, and has it told to whoever looks at the board. */
    void store(CaseAccess access, Agreement agreement) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        agreement.changed(access.account(), Instant.now(clock));
        restore(access, agreement);
    }

    /** Stores that a card stands as it stood before, and has that told. */
    void restore(CaseAccess access, Agreement agreement) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        database.flush();
        tell(access, agreement);
    }

    /** Has it told, once it is committed, that a card changed. */
    void tell(CaseAccess access, Agreement agreement) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        changes.fire(new BoardChanged(access.file(), agreement.id().value(), agreement.version()));
    }

    /** Somebody recorded that all of it is done. */
    void done(CaseAccess access, Agreement agreement) {
        done(access, agreement, null, null);
    }

    /** Somebody recorded that it was done once more, by one person or by all who are named. */
    void done(CaseAccess access, Agreement agreement, LocalDate occurredOn, PersonId doneBy) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        Instant now = Instant.now(clock);
        database.persist(
                Completion.of(agreement, access.account(), now).occurred(occurredOn, doneBy));
    }

    void comment(CaseAccess access, Agreement agreement, String text) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        withdrawals.mustStand(access, agreement.id().value());
        database.persist(Comment.on(agreement, text, access.account(), Instant.now(clock)));
        tell(access, agreement);
    }

    /** The last key of a column; null if it is empty. */
    String lastPosition(CaseAccess access, GoalId goal, Stage stage) {
        return column(access, goal, stage).stream()
                .map(Agreement::position)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /**
     * Numbers a column anew, which happens after some hundred moves into the same gap. For nobody
     * is that a change of a card: versions stay.
     */
    void spread(CaseAccess access, GoalId goal, Stage stage) {
        List<Agreement> cards = column(access, goal, stage);
        for (int i = 0; i < cards.size(); i++) {
            door.of(access, PLACE)
                    .with("position", Position.spread(i, cards.size()))
                    .with("card", cards.get(i).id())
                    .write();
        }
        cards.forEach(database::refresh);
    }

    private List<Agreement> column(CaseAccess access, GoalId goal, Stage stage) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        String lane = goal == null ? "a.goal is null" : "a.goal = :goal";
        Entities<Agreement> cards =
                door.entities(
                                access,
                                Agreement.class,
                                "select a from Agreement a where a.file = :file and a.stage = :stage and "
                                        + lane
                                        + " order by a.position, a.id")
                        .with("stage", stage);
        return (goal == null ? cards : cards.with("goal", goal)).rows(MOST);
    }
}
