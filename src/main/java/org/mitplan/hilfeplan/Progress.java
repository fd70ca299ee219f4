package org.mitplan.hilfeplan;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /** One part with its state. */
    public record Line(PlanPart part, State state, String words, List<String> waitingFor) {
        private static Line of(PlanPart part, State state) {
            return new Line(part, state, Texts.of(state), List.of());
        }

        private static Line counted(PlanPart part, int done, int all, List<String> waitingFor) {
            State state = done == all ? State.DONE : done == 0 ? State.NOT_BEGUN : State.BEGUN;
            String words =
                    state == State.BEGUN
                            ? Texts.of("plan.progress.counted", Texts.of(state), done, all)
                            : Texts.of(state);
            return new Line(part, state, words, waitingFor);
        }

        /** A part without which the version is not locked is not done. */
        private Line within(List<Gap> gaps) {
            boolean lacks = gaps.stream().anyMatch(gap -> gap.part() == part);
            return lacks && isReady() ? of(part, State.NOT_BEGUN) : this;
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
        List<Gap> gaps = view.missing();
        return PlanPart.of(view).stream().map(part -> line(view, part).within(gaps)).toList();
    }

    /** What is not finished but hinders nobody; what hinders is named on its own. */
    public static List<Line> unfinished(PlanView view) {
        Set<PlanPart> hindering = view.missing().stream().map(Gap::part).collect(toSet());
        return of(view).stream()
                .filter(line -> !line.isReady() && !hindering.contains(line.part()))
                .toList();
    }

    private static Line line(PlanView view, PlanPart part) {
        return switch (part) {
            case ATTENDANCE -> people(view, part, p -> p.attendance() != PlanParty.Attendance.OPEN);
            case VIEWS -> views(view);
            case CONSENT -> people(view, part, p -> p.answer() != PlanParty.Answer.OPEN);
            case GOALS -> onBoard(part, view.board().goals().isEmpty());
            case AGREEMENTS -> onBoard(part, view.board().lanes("").isEmpty());
            case EVALUATION -> evaluation(view);
            case NEXT -> next(view.terms().next());
            default -> written(view, part);
        };
    }

    private static Line onBoard(PlanPart part, boolean empty) {
        return Line.of(part, empty ? State.NOT_BEGUN : State.DONE);
    }

    private static Line people(PlanView view, PlanPart part, Predicate<PartyRow> ready) {
        List<String> waitingFor =
                view.parties().stream().filter(ready.negate()).map(PartyRow::name).toList();
        int all = view.parties().size();
        return Line.counted(part, all - waitingFor.size(), all, waitingFor);
    }

    private static Line views(PlanView view) {
        return PlanPart.VIEWS.isTakenOver(view)
                ? Line.of(PlanPart.VIEWS, State.TO_CHECK)
                : people(view, PlanPart.VIEWS, p -> !p.isUnheard());
    }

    /** What became of each goal, and the two questions of the review. */
    private static Line evaluation(PlanView view) {
        TermsRow.Review review = view.terms().review();
        int goals = (int) view.evaluations().stream().filter(EvaluationRow::isAnswered).count();
        int reviewed =
                (review.suitable() == TermsRow.Verdict.OPEN ? 0 : 1)
                        + (review.needed() == TermsRow.Verdict.OPEN ? 0 : 1);
        return view.evaluations().stream().anyMatch(EvaluationRow::isOvertaken)
                ? Line.of(PlanPart.EVALUATION, State.TO_CHECK)
                : Line.counted(
                        PlanPart.EVALUATION,
                        goals + reviewed,
                        view.evaluations().size() + 2,
                        List.of());
    }

    private static Line next(TermsRow.Next next) {
        if (next.meetingOn() != null) {
            return Line.of(PlanPart.NEXT, State.DONE);
        }
        boolean begun = next.reportDueOn() != null || !next.invitedBy().isEmpty();
        return Line.of(PlanPart.NEXT, begun ? State.BEGUN : State.NOT_BEGUN);
    }

    private static Line written(PlanView view, PlanPart part) {
        SectionRow section = view.section(part.topic().orElseThrow());
        if (part.isTakenOver(view)) {
            return Line.of(part, State.TO_CHECK);
        }
        if (part.isFinished(view)) {
            return Line.of(part, State.DONE);
        }
        if (section.state() == PlanSection.State.IN_WORK || hasFields(view, part)) {
            return Line.of(part, State.BEGUN);
        }
        return Line.of(part, part.isOptional() ? State.MAY_STAY_EMPTY : State.NOT_BEGUN);
    }

    /** Whether anything stands in the fields beside the text of a part. */
    private static boolean hasFields(PlanView view, PlanPart part) {
        return switch (part) {
            case HELP -> !view.terms().help().equals(TermsRow.NONE.help());
            case WISHES ->
                    !view.wishes().isEmpty()
                            || !view.terms().choice().equals(TermsRow.NONE.choice());
            case NEEDS -> view.lifeAreas().stream().anyMatch(area -> !area.text().isEmpty());
            default -> false;
        };
    }
}
