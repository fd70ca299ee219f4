package org.mitplan.hilfeplan.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/**
 * What became of the goals, and whether the help still is suitable and needed (§ 36 (2) SGB VIII).
 */
class EvaluationPart extends PartContent {
    @Override
    boolean isIn(PlanView view) {
        return !view.evaluations().isEmpty() || view.plan().kind() != Hilfeplan.Kind.FIRST;
    }

    /** Goals that are over are told even where the version evaluates nothing. */
    @Override
    boolean isToldToFamily(PlanView view) {
        return isIn(view) || GoalsPart.over(view).findAny().isPresent();
    }

    @Override
    List<String> missing(PlanView view) {
        List<EvaluationRow> goals = view.evaluations();
        List<String> missing = new ArrayList<>();
        if (!goals.isEmpty() && !view.terms().review().isComplete()) {
            missing.add("review");
        }
        if (isOvertaken(view)) {
            missing.add("overtaken");
        }
        if (!goals.isEmpty()
                && view.plan().kind() == Hilfeplan.Kind.REVISION
                && !goals.stream().allMatch(EvaluationRow::isAnswered)) {
            missing.add("evaluation");
        }
        return missing;
    }

    private static boolean isOvertaken(PlanView view) {
        return view.evaluations().stream().anyMatch(EvaluationRow::isOvertaken);
    }

    /** What became of each goal, and the two questions of the review. */
    @Override
    Progress.HowFar progress(PlanView view) {
        TermsRow.Review review = view.terms().review();
        int goals = (int) view.evaluations().stream().filter(EvaluationRow::isAnswered).count();
        int reviewed =
                (review.suitable() == TermsRow.Verdict.OPEN ? 0 : 1)
                        + (review.needed() == TermsRow.Verdict.OPEN ? 0 : 1);
        return isOvertaken(view)
                ? Progress.HowFar.is(Progress.State.TO_CHECK)
                : Progress.HowFar.counted(
                        goals + reviewed, view.evaluations().size() + 2, List.of());
    }

    @Override
    List<Item> items(Paper paper) {
        List<Item> items = new ArrayList<>();
        for (EvaluationRow one : paper.view().evaluations()) {
            items.add(
                    new Item(Item.key(one.goal(), one.title()), one.title())
                            .says(paper.words().evaluation(one, paper.view())));
        }
        items.add(
                new Item("", Texts.of("terms.review"))
                        .says(paper.words().review(paper.view().terms().review())));
        return items;
    }

    @Override
    List<Block> office(Paper paper) {
        List<Block> blocks = new ArrayList<>();
        for (EvaluationRow one : paper.view().evaluations()) {
            blocks.add(
                    new Block.Group(
                            one.title(),
                            Blocks.facts(paper.words().evaluation(one, paper.view()))));
        }
        List<Block> review = Blocks.facts(paper.words().review(paper.view().terms().review()));
        if (!review.isEmpty()) {
            blocks.add(new Block.Group(Texts.of("terms.review"), review));
        }
        return blocks;
    }

    /** A goal may have been reached or given up before anybody evaluated it. */
    @Override
    List<Block> family(Paper paper) {
        return Stream.concat(
                        GoalsPart.over(paper.view()).map(goal -> GoalsPart.plain(goal, paper)),
                        office(paper).stream())
                .toList();
    }

    @Override
    List<String> officeWords(PlanView view) {
        List<String> words = new ArrayList<>();
        view.evaluations().forEach(one -> words.add(one.why()));
        words.add(view.terms().review().reason());
        return words;
    }
}
