package org.mitplan.hilfeplan.part;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.Texts;

/**
 * How far each part of a version is that is still written. Parts with a box of their own are
 * finished once somebody says so; every other part is, once everything in it is answered.
 */
public final class Progress {
    private Progress() {}

    /** How far a part is; GOV.UK's task list in our words. */
    public enum State {
        NOT_BEGUN,
        MAY_STAY_EMPTY,
        BEGUN,
        TO_CHECK,
        DONE
    }

    /** The state of one part, in words, and who is waited for. */
    record HowFar(State state, String words, List<String> waitingFor) {
        static HowFar is(State state) {
            return new HowFar(state, Texts.of(state), List.of());
        }

        static HowFar counted(int done, int all, List<String> waitingFor) {
            State state = done == all ? State.DONE : done == 0 ? State.NOT_BEGUN : State.BEGUN;
            String words =
                    state == State.BEGUN
                            ? Texts.of("plan.progress.counted", Texts.of(state), done, all)
                            : Texts.of(state);
            return new HowFar(state, words, waitingFor);
        }
    }

    /** One part with its state. */
    public record Line(PlanPart part, State state, String words, List<String> waitingFor) {
        private static Line of(PlanPart part, HowFar far) {
            return new Line(part, far.state(), far.words(), far.waitingFor());
        }

        /** A part without which the version is not locked is not done. */
        private Line within(List<Gap> gaps) {
            boolean lacks = gaps.stream().anyMatch(gap -> gap.part() == part);
            return lacks && isReady() ? of(part, HowFar.is(State.NOT_BEGUN)) : this;
        }

        private boolean isReady() {
            return state == State.DONE || state == State.MAY_STAY_EMPTY;
        }

        /** Names of those who are waited for, after one another. */
        public String names() {
            return String.join(", ", waitingFor);
        }
    }

    public static List<Line> of(PlanView view) {
        List<Gap> gaps = Gap.in(view);
        return PlanPart.of(view).stream()
                .map(part -> Line.of(part, part.content().progress(view)).within(gaps))
                .toList();
    }

    /** What is not finished but hinders nobody; what hinders is named on its own. */
    public static List<Line> unfinished(PlanView view) {
        Set<PlanPart> hindering = Gap.in(view).stream().map(Gap::part).collect(toSet());
        return of(view).stream()
                .filter(line -> !line.isReady() && !hindering.contains(line.part()))
                .toList();
    }
}
