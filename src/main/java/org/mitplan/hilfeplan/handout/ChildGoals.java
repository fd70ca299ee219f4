package org.mitplan.hilfeplan.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.part.Blocks;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/**
 * What the young person wants and wished for, and what came of it: each in their own words where
 * they said any (§§ 5 and 8 SGB VIII).
 */
final class ChildGoals {
    private final PlanView view;
    private final Me me;
    private final List<QuotedGoal> running;

    ChildGoals(PlanView view) {
        this.view = view;
        this.me = new Me(view);
        this.running =
                view.board().goals().stream().filter(goal -> !goal.state().isOver()).toList();
    }

    /** What is still to be reached; where nothing is, why not. */
    List<Block> goals() {
        List<Block> blocks = new ArrayList<>();
        list(blocks, "child.said", running.stream().filter(me::said).map(this::quoted));
        list(
                blocks,
                blocks.isEmpty() ? "child.goals.all" : "child.goals.also",
                running.stream().filter(goal -> !me.said(goal)).map(this::titled));
        String none = outcomes().isEmpty() ? "child.goals.none" : "child.goals.over";
        return blocks.isEmpty() ? List.of(new Block.Paragraph(Texts.of(none))) : blocks;
    }

    /** What became of goals that are ended, the reached ones first, and of those that go on. */
    List<Block> became() {
        List<Block> blocks = new ArrayList<>();
        list(blocks, "child.goals.ended", words(one -> one.state().isOver()));
        list(blocks, "child.goals.goon", words(one -> !one.state().isOver()));
        return blocks;
    }

    /** The young person's wishes, each with its answer. */
    List<Block> wishes() {
        List<String> lines = view.wishes().stream().filter(me::wished).map(this::wish).toList();
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
        String words = Texts.of("child.quote", Blocks.oneLine(goal.ownWords()));
        return goesOn(goal, words, "child.goal.goeson");
    }

    private String titled(QuotedGoal goal) {
        return goesOn(goal, Blocks.oneLine(goal.title()), "child.goal.became");
    }

    /**
     * A goal that is worked on; that it simply goes on is said where it was talked about, whatever
     * else became of it below.
     */
    private String goesOn(QuotedGoal goal, String words, String key) {
        return view.evaluations().stream()
                .filter(evaluation -> evaluation.isOf(goal))
                .filter(evaluation -> !hasNews(evaluation))
                .findFirst()
                .map(evaluation -> withVoice(evaluation, goesOn(evaluation, words, key)))
                .orElse(words);
    }

    private static String goesOn(EvaluationRow evaluation, String words, String key) {
        return evaluation.outcome() == Goal.State.OPEN
                ? Texts.of(key, words, Texts.plain(evaluation.outcome()))
                : words;
    }

    private Stream<String> words(Predicate<Outcome> which) {
        return outcomes().stream().filter(which).map(Outcome::words);
    }

    /**
     * What became of goals that do not simply go on, evaluated or ended before anybody did; by
     * their titles, for an achievement behind „Ich will“ says something nobody said.
     */
    private List<Outcome> outcomes() {
        Stream<Outcome> evaluated =
                view.evaluations().stream()
                        .filter(EvaluationRow::isAnswered)
                        .filter(one -> hasNews(one) || running.stream().noneMatch(one::isOf))
                        .map(one -> new Outcome(one.outcome(), withVoice(one, became(one))));
        Stream<Outcome> others =
                view.board().goals().stream()
                        .filter(goal -> goal.state().isOver())
                        .filter(goal -> view.evaluations().stream().noneMatch(isAbout(goal)))
                        .map(goal -> new Outcome(goal.state(), became(goal.title(), goal.state())));
        return Stream.concat(evaluated, others)
                .sorted(Comparator.comparing(one -> one.state() != Goal.State.REACHED))
                .toList();
    }

    private static Predicate<EvaluationRow> isAbout(QuotedGoal goal) {
        return evaluation -> evaluation.isAnswered() && evaluation.isOf(goal);
    }

    private static boolean hasNews(EvaluationRow evaluation) {
        return evaluation.isAnswered() && evaluation.outcome() != Goal.State.OPEN;
    }

    private static String became(EvaluationRow evaluation) {
        return became(evaluation.title(), evaluation.outcome());
    }

    private static String became(String title, Goal.State state) {
        return Texts.of("child.goal.became", Blocks.oneLine(title), Texts.plain(state));
    }

    private String withVoice(EvaluationRow evaluation, String words) {
        return me.voice(evaluation).map(voice -> withVoice(voice, words)).orElse(words);
    }

    private static String withVoice(EvaluationRow.Voice voice, String words) {
        String line =
                voice.words().isEmpty()
                        ? words
                        : Texts.of("child.goal.say", words, Blocks.oneLine(voice.words()));
        return voice.rating() == null ? line : Texts.of("child.goal.number", line, voice.rating());
    }

    private String wish(WishRow wish) {
        String line =
                Texts.of("child.wish", Blocks.oneLine(wish.wish()), Texts.plain(wish.answer()));
        return wish.reason().isEmpty()
                ? line
                : Texts.of("child.wish.why", line, Blocks.oneLine(wish.reason()));
    }

    /** What became of one goal, and the line that says so. */
    private record Outcome(Goal.State state, String words) {}
}
