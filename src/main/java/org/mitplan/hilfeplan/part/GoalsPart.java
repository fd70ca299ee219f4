package org.mitplan.hilfeplan.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** What is to be reached, as the board says it. */
class GoalsPart extends PartContent {
    @Override
    Progress.HowFar progress(PlanView view) {
        return onBoard(view.board().goals().isEmpty());
    }

    static Progress.HowFar onBoard(boolean empty) {
        return Progress.HowFar.is(empty ? Progress.State.NOT_BEGUN : Progress.State.DONE);
    }

    @Override
    List<Item> items(Paper paper) {
        return paper.view().board().goals().stream().map(goal -> item(goal, paper)).toList();
    }

    private static Item item(QuotedGoal goal, Paper paper) {
        return new Item(Item.key(goal.id(), goal.title()), goal.title())
                .says(Texts.of("difference.title"), goal.title())
                .says(Texts.of("difference.ownwords"), goal.ownWords())
                .says(Texts.of("difference.indicator"), goal.indicator())
                .says(Texts.of("difference.due"), Blocks.day(goal.dueOn(), paper.dates()))
                .says(Texts.of("difference.state"), Texts.of(goal.state()));
    }

    @Override
    List<Block> office(Paper paper) {
        return paper.view().board().goals().stream().map(goal -> office(goal, paper)).toList();
    }

    private static Block office(QuotedGoal goal, Paper paper) {
        List<Block> blocks = new ArrayList<>(ownWords(goal));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(Texts.of("sheet.goal.kind"), Texts.of(goal.kind())));
        if (!goal.indicator().isEmpty()) {
            facts.add(new Block.Fact(Texts.of("sheet.goal.indicator"), goal.indicator()));
        }
        if (goal.dueOn() != null) {
            facts.add(new Block.Fact(Texts.of("sheet.goal.due"), paper.dates().full(goal.dueOn())));
        }
        facts.add(new Block.Fact(Texts.of("sheet.goal.state"), Texts.of(goal.state())));
        blocks.add(new Block.Facts(facts));
        return new Block.Group(goal.title(), blocks);
    }

    private static List<Block> ownWords(QuotedGoal goal) {
        return goal.ownWords().isEmpty()
                ? List.of()
                : List.of(new Block.OwnWords(goal.ownWordsBy().name(), goal.ownWords(), ""));
    }

    /** What lies ahead; where nothing does although there were goals, that they are over. */
    @Override
    List<Block> family(Paper paper) {
        List<QuotedGoal> goals = paper.view().board().goals();
        List<Block> ahead =
                goals.stream()
                        .filter(goal -> !goal.state().isOver())
                        .map(goal -> plain(goal, paper))
                        .toList();
        return ahead.isEmpty() && !goals.isEmpty()
                ? List.of(new Block.Paragraph(Texts.of("family.goals.over")))
                : ahead;
    }

    /** The goals that nobody works on any more, but for those that are evaluated. */
    static Stream<QuotedGoal> over(PlanView view) {
        return view.board().goals().stream()
                .filter(goal -> goal.state().isOver())
                .filter(
                        goal ->
                                view.evaluations().stream()
                                        .noneMatch(one -> one.isAnswered() && one.isOf(goal)));
    }

    static Block plain(QuotedGoal goal, Paper paper) {
        List<Block> blocks = new ArrayList<>(ownWords(goal));
        boolean ahead = !goal.state().isOver();
        if (ahead) {
            blocks.add(new Block.Paragraph(Texts.plain(goal.kind())));
        }
        if (ahead && !goal.indicator().isEmpty()) {
            blocks.add(new Block.Paragraph(Texts.of("family.indicator", goal.indicator())));
        }
        String state = Texts.plain(goal.state());
        blocks.add(
                new Block.Paragraph(
                        ahead && goal.dueOn() != null
                                ? Texts.of(
                                        "family.goal.due", state, paper.dates().full(goal.dueOn()))
                                : state));
        return new Block.Group(goal.title(), blocks);
    }
}
