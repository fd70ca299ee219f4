package org.mitplan.board;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.casefile.Drafts;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.casefile.FilePeople;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/** Where agreements and goals are written and reworded. */
@Boundary
public class AgreementDesk {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private FilePeople people;
    @Inject private Agreements agreements;
    @Inject private Goals goals;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * What a form about a card or a goal starts from: header, who can be named, which goals there
     * are.
     */
    public record View(FileHeader header, List<ParticipantRow> people, List<GoalRow> goals) {}

    @MayCall({CASEWORKER, TEAM_LEAD})
    public View prepare(CaseFileId file) {
        CaseAccess access = gate.open(file, Section.AGREEMENTS, Action.READ);
        return new View(headers.of(access), people.of(access), goals.rows(access, null));
    }

    /**
     * Writes down a new agreement at the end of its column.
     *
     * @throws DomainException if the title is missing, a text too long, or a person is not in this
     *     file
     */
    @MayCall(CASEWORKER)
    public AgreementId write(CaseFileId file, AgreementInput input) {
        CaseAccess access = gate.open(file, Section.AGREEMENTS, Action.WRITE);
        requireInFile(access, input);
        String last = agreements.lastPosition(access, input.goal(), input.stage());
        Agreement card = Agreement.in(file, input.stage(), Position.between(last, null));
        reword(access, card, input);
        agreements.add(access, card);
        if (input.stage() == Stage.DONE) {
            agreements.done(access, card, Instant.now(clock));
        }
        drafts.drop(access, "agreement-new");
        return card.id();
    }

    /**
     * Rewords an agreement; if its goal or stage changes, it goes to the end of its new column.
     *
     * @throws org.mitplan.shared.Stale if it changed since the form was opened
     */
    @MayCall(CASEWORKER)
    public void reword(CaseFileId file, AgreementId id, AgreementInput input) {
        CaseAccess access = gate.open(file, Section.AGREEMENTS, Action.WRITE, id.value());
        Agreement card = agreements.get(access, id).seenAs(input.version());
        requireInFile(access, input);
        boolean completed = card.stage() != Stage.DONE && input.stage() == Stage.DONE;
        if (card.stage() != input.stage() || !Objects.equals(card.goal(), input.goal())) {
            String last = agreements.lastPosition(access, input.goal(), input.stage());
            card.moves(input.goal(), input.stage(), Position.between(last, null));
        }
        reword(access, card, input);
        if (completed) {
            agreements.done(access, card, Instant.now(clock));
        }
        agreements.flush();
        drafts.drop(access, "agreement-" + id);
    }

    private void reword(CaseAccess access, Agreement card, AgreementInput input) {
        card.moves(input.goal(), input.stage(), card.position());
        card.says(input);
        card.changed(access.account(), Instant.now(clock));
    }

    /** Asked before anything changes: what changed already would be stored by the next query. */
    private void requireInFile(CaseAccess access, AgreementInput input) {
        requireInFile(access, new HashSet<>(input.people()));
        if (input.goal() != null) {
            goals.get(access, input.goal());
        }
    }

    /** Sets a new goal below the others. */
    @MayCall(CASEWORKER)
    public GoalId set(CaseFileId file, GoalInput input) {
        CaseAccess access = gate.open(file, Section.AGREEMENTS, Action.WRITE);
        Goal goal = Goal.in(file, Position.between(goals.lastPosition(access), null));
        say(access, goal, input);
        goals.add(access, goal);
        goals.flush();
        drafts.drop(access, "goal-new");
        return goal.id();
    }

    /**
     * Rewords a goal or says what became of it.
     *
     * @throws org.mitplan.shared.Stale if it changed since the form was opened
     */
    @MayCall(CASEWORKER)
    public void reword(CaseFileId file, GoalId id, GoalInput input) {
        CaseAccess access = gate.open(file, Section.AGREEMENTS, Action.WRITE, id.value());
        say(access, goals.get(access, id).seenAs(input.version()), input);
        goals.flush();
        drafts.drop(access, "goal-" + id);
    }

    private void say(CaseAccess access, Goal goal, GoalInput input) {
        Set<PersonId> named = new HashSet<>();
        named.add(input.owner());
        named.add(input.ownWordsBy());
        named.remove(null);
        requireInFile(access, named);
        goal.says(input);
    }

    private void requireInFile(CaseAccess access, Set<PersonId> named) {
        Set<PersonId> known =
                people.of(access).stream().map(ParticipantRow::person).collect(Collectors.toSet());
        if (!known.containsAll(named)) {
            throw new NotFound();
        }
    }
}
