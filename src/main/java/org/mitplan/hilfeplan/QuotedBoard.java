package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Stage;
import org.mitplan.board.rhythm.Rhythm;

/**
 * Goals and agreements as a plan quotes them: words instead of references, and beside them who and
 * what is meant, so that a locked plan stays what it was.
 */
public record QuotedBoard(List<QuotedGoal> goals, List<QuotedAgreement> withoutGoal)
        implements Serializable {

    /**
     * A goal and what was agreed for it.
     *
     * @param id of the goal on the board, empty where an older version did not keep it
     * @param ownWordsBy nobody if there are no own words
     * @param owner the person whose goal it is, nobody for a goal of all
     */
    public record QuotedGoal(
            String id,
            Goal.Kind kind,
            String title,
            String ownWords,
            QuotedPerson ownWordsBy,
            QuotedPerson owner,
            String indicator,
            LocalDate dueOn,
            Goal.State state,
            List<QuotedAgreement> agreements)
            implements Serializable {
        private QuotedGoal become(Goal.State outcome) {
            return new QuotedGoal(
                    id,
                    kind,
                    title,
                    ownWords,
                    ownWordsBy,
                    owner,
                    indicator,
                    dueOn,
                    outcome,
                    agreements);
        }
    }

    /**
     * An agreement and those who do it.
     *
     * @param id of the card on the board, empty where an older version did not keep it
     */
    public record QuotedAgreement(
            String id,
            String title,
            String detail,
            Stage stage,
            LocalDate dueOn,
            Rhythm rhythm,
            List<QuotedPerson> people,
            Standing standing)
            implements Serializable {
        /** Whether it quotes this card; where no id was kept, the title has to do. */
        boolean isOf(CardRow card) {
            return id.isEmpty() ? title.equals(card.title()) : id.equals(card.id().toString());
        }
    }

    static QuotedBoard of(List<BoardView.Lane> lanes) {
        return new QuotedBoard(
                lanes.stream().filter(lane -> lane.goal() != null).map(QuotedBoard::goal).toList(),
                lanes.stream()
                        .filter(lane -> lane.goal() == null)
                        .flatMap(lane -> lane.cards().stream())
                        .sorted(Comparator.comparing(CardRow::stage))
                        .map(QuotedBoard::agreement)
                        .toList());
    }

    /** The same goals with what was said became of them. */
    QuotedBoard evaluated(List<EvaluationRow> evaluations) {
        return new QuotedBoard(
                goals.stream()
                        .map(
                                goal ->
                                        evaluations.stream()
                                                .filter(EvaluationRow::isAnswered)
                                                .filter(one -> one.isOf(goal))
                                                .findFirst()
                                                .map(one -> goal.become(one.outcome()))
                                                .orElse(goal))
                        .toList(),
                withoutGoal);
    }

    private static QuotedGoal goal(BoardView.Lane lane) {
        GoalRow goal = lane.goal();
        return new QuotedGoal(
                goal.id().toString(),
                goal.kind(),
                goal.title(),
                goal.ownWords(),
                new QuotedPerson(goal.ownWordsBy(), goal.ownWordsName()),
                new QuotedPerson(goal.owner(), goal.ownerName()),
                goal.indicator(),
                goal.dueOn(),
                goal.state(),
                lane.cards().stream()
                        .sorted(Comparator.comparing(CardRow::stage))
                        .map(QuotedBoard::agreement)
                        .toList());
    }

    static QuotedAgreement agreement(CardRow card) {
        return new QuotedAgreement(
                card.id().toString(),
                card.title(),
                card.detail(),
                card.stage(),
                card.dueOn(),
                card.rhythm(),
                card.people().stream().map(QuotedPerson::of).toList(),
                Standing.of(card));
    }

    /** Agreements under one heading. */
    public record Lane(String title, List<QuotedAgreement> agreements) implements Serializable {}

    /** All agreements under the titles of their goals; goals without agreements are left out. */
    public List<Lane> lanes(String withoutGoalTitle) {
        return Stream.concat(
                        goals.stream().map(goal -> new Lane(goal.title(), goal.agreements())),
                        Stream.of(new Lane(withoutGoalTitle, withoutGoal)))
                .filter(lane -> !lane.agreements().isEmpty())
                .toList();
    }

    /** What is agreed and not done yet, but for goals that are ended. */
    public List<QuotedAgreement> toDo() {
        return agreed(goals.stream().filter(goal -> !goal.state().isOver()), withoutGoal);
    }

    /** The same of the goals that are ended: nobody has said yet what becomes of it. */
    public List<QuotedAgreement> leftOver() {
        return agreed(goals.stream().filter(goal -> goal.state().isOver()), List.of());
    }

    private static List<QuotedAgreement> agreed(
            Stream<QuotedGoal> goals, List<QuotedAgreement> others) {
        return new QuotedBoard(goals.toList(), others).in(Stage.AGREED, Stage.DOING);
    }

    /** How many agreements stand in a stage. */
    public long count(Stage stage) {
        return in(stage).size();
    }

    /** The agreements that stand in one of these stages, goal by goal. */
    public List<QuotedAgreement> in(Stage... stages) {
        return Stream.concat(
                        goals.stream().flatMap(goal -> goal.agreements().stream()),
                        withoutGoal.stream())
                .filter(agreement -> List.of(stages).contains(agreement.stage()))
                .toList();
    }
}
