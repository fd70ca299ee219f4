package org.mitplan.hilfeplan.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** Who does what until when, as the board says it. */
class AgreementsPart extends PartContent {
    @Override
    Progress.HowFar progress(PlanView view) {
        return GoalsPart.onBoard(view.board().lanes("").isEmpty());
    }

    @Override
    List<Item> items(Paper paper) {
        QuotedBoard board = paper.view().board();
        List<Item> items = new ArrayList<>();
        for (QuotedGoal goal : board.goals()) {
            goal.agreements().forEach(one -> items.add(item(one, goal.title(), paper)));
        }
        board.withoutGoal().forEach(one -> items.add(item(one, Texts.of("plan.nogoal"), paper)));
        return items;
    }

    private static Item item(QuotedAgreement one, String goal, Paper paper) {
        return new Item(Item.key(one.id(), one.title()), one.title())
                .stands(Texts.of("difference.stage"), Texts.of(one.stage()))
                .stands(Texts.of("difference.goal"), goal)
                .says(Texts.of("difference.title"), one.title())
                .says(Texts.of("difference.detail"), one.detail())
                .says(
                        Texts.of("difference.who"),
                        one.people().stream()
                                .map(QuotedPerson::name)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .says(Texts.of("difference.due"), Blocks.day(one.dueOn(), paper.dates()))
                .says(
                        Texts.of("agreement.rhythm"),
                        one.rhythm() == Rhythm.NONE ? "" : Texts.of(one.rhythm()));
    }

    @Override
    List<Block> office(Paper paper) {
        return paper.view().board().lanes(Texts.of("plan.nogoal")).stream()
                .flatMap(lane -> lane(lane, paper).stream())
                .toList();
    }

    private static List<Block> lane(QuotedBoard.Lane lane, Paper paper) {
        return Blocks.table(
                Texts.of("sheet.agreements.caption", lane.title()),
                List.of("sheet.what", "sheet.who", "sheet.until", "sheet.stage"),
                lane.agreements().stream()
                        .map(
                                one ->
                                        List.of(
                                                Blocks.what(one),
                                                Blocks.who(one),
                                                Blocks.until(one, paper.dates()),
                                                Texts.of(one.stage())))
                        .toList());
    }

    /** The family reads them person by person, at the beginning of its paper. */
    @Override
    List<Block> family(Paper paper) {
        return office(paper);
    }
}
