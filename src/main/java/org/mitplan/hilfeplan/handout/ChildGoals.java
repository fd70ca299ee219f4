package org.mitplan.hilfeplan.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/**
 * What the young person wants and wished for, and what came of it: each in their own words where
 * they said any (§§ 5 and 8 SGB VIII).
 */
final class ChildGoals {
    private static final int MOST_GOALS = 5;

    private final PlanView view;
    private final Me me;
    private final Cut cut;

    ChildGoals(PlanView view, Cut cut) {
        this.view = view;
        this.me = new Me(view);
        this.cut = cut;
    }

    List<Block> goals() {
        List<QuotedGoal> goals =
                view.board().goals().stream()
                        .filter(goal -> !goal.state().isOver())
                        .sorted(Comparator.comparing(goal -> !me.said(goal)))
                        .toList();
        cut.leavesOut(goals.size() > MOST_GOALS);
        List<QuotedGoal> shown = goals.stream().limit(MOST_GOALS).toList();
        List<Block> blocks = new ArrayList<>();
        list(blocks, "child.said", shown.stream().filter(me::said).map(this::quoted));
        list(
                blocks,
                blocks.isEmpty() ? "child.goals.all" : "child.goals.also",
                shown.stream()
                        .filter(goal -> !me.said(goal))
                        .map(goal -> goesOn(goal, cut.of(goal.title()))));
        list(blocks, "child.goals.was", became(goals));
        return blocks;
    }

    /** The young person's wishes, each with its answer. */
    List<Block> wishes() {
        List<WishRow> wishes = view.wishes().stream().filter(me::wished).toList();
        cut.leavesOut(wishes.size() > cut.deeds());
        List<String> lines = wishes.stream().limit(cut.deeds()).map(this::wish).toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Items(lines));
    }

    private static void list(List<Block> blocks, String lead, Stream<String> lines) {
        List<String> items = lines.toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Paragraph(Texts.of(lead)));
            blocks.add(new Block.Items(items));
        }
    }

    private String quoted(QuotedGoal goal) {
        return goesOn(goal, Texts.of("child.quote", cut.of(goal.ownWords())));
    }

    /**
     * A goal that is worked on; that it simply goes on is said where it was talked about, whatever
     * else became of it below.
     */
    private String goesOn(QuotedGoal goal, String words) {
        return view.evaluations().stream()
                .filter(evaluation -> evaluation.isOf(goal))
                .filter(evaluation -> !hasNews(evaluation))
                .findFirst()
                .map(evaluation -> withVoice(evaluation, goesOn(evaluation, words)))
                .orElse(words);
    }

    private static String goesOn(EvaluationRow evaluation, String words) {
        return evaluation.outcome() == Goal.State.OPEN
                ? Texts.of("child.goal.goeson", words, Texts.plain(evaluation.outcome()))
                : words;
    }

    /**
     * What became of goals that do not simply go on; by their titles, for an achievement behind
     * „Ich will“ says something nobody said.
     */
    private Stream<String> became(List<QuotedGoal> running) {
        List<EvaluationRow> others =
                view.evaluations().stream()
                        .filter(EvaluationRow::isAnswered)
                        .filter(one -> hasNews(one) || running.stream().noneMatch(one::isOf))
                        .toList();
        cut.leavesOut(others.size() > cut.others());
        return others.stream().limit(cut.others()).map(one -> withVoice(one, became(one)));
    }

    private static boolean hasNews(EvaluationRow evaluation) {
        return evaluation.isAnswered() && evaluation.outcome() != Goal.State.OPEN;
    }

    private String became(EvaluationRow evaluation) {
        return Texts.of(
                "child.goal.became", cut.of(evaluation.title()), Texts.plain(evaluation.outcome()));
    }

    private String withVoice(EvaluationRow evaluation, String words) {
        Optional<EvaluationRow.Voice> voice = me.voice(evaluation);
        if (voice.isEmpty() || cut.deeds() == 0) {
            cut.leavesOut(voice.isPresent());
            return words;
        }
        String line =
                voice.get().words().isEmpty()
                        ? words
                        : Texts.of("child.goal.say", words, cut.of(voice.get().words()));
        return voice.get().rating() == null
                ? line
                : Texts.of("child.goal.number", line, voice.get().rating());
    }

    private String wish(WishRow wish) {
        String line = Texts.of("child.wish", cut.of(wish.wish()), Texts.plain(wish.answer()));
        return wish.reason().isEmpty()
                ? line
                : Texts.of("child.wish.why", line, cut.of(wish.reason()));
    }
}
