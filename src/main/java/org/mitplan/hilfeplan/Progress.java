package org.mitplan.hilfeplan;

import java.util.List;
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
    public record Line(PlanPart part, State state, String words) {
        private static Line of(PlanPart part, State state) {
            return new Line(part, state, Texts.of(state));
        }

        private static Line counted(PlanPart part, State state, int done, int all) {
            return done == 0 || state == State.DONE
                    ? of(part, state)
                    : new Line(
                            part,
                            state,
                            Texts.of("plan.progress.counted", Texts.of(state), done, all));
        }
    }

    public static List<Line> of(PlanView view) {
        return PlanPart.of(view).stream().map(part -> line(view, part)).toList();
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
        int done = (int) view.parties().stream().filter(ready).count();
        return answered(part, done, view.parties().size());
    }

    private static Line answered(PlanPart part, int done, int all) {
        State state = done == all ? State.DONE : done == 0 ? State.NOT_BEGUN : State.BEGUN;
        return Line.counted(part, state, done, all);
    }

    private static Line views(PlanView view) {
        Line line = people(view, PlanPart.VIEWS, p -> !p.viewTakenOver() && !p.isUnheard());
        return view.parties().stream().noneMatch(PartyRow::viewTakenOver)
                ? line
                : Line.of(PlanPart.VIEWS, State.TO_CHECK);
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
                : answered(PlanPart.EVALUATION, goals + reviewed, view.evaluations().size() + 2);
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
        boolean toCheck = section.takenOver() || part == PlanPart.HELP && view.terms().takenOver();
        if (toCheck) {
            return Line.of(part, State.TO_CHECK);
        }
        if (section.state() == PlanSection.State.DONE) {
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
