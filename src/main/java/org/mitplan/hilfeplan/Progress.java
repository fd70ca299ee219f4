package org.mitplan.hilfeplan;

import java.util.List;
import java.util.function.Predicate;
import org.mitplan.board.Goal;
import org.mitplan.shared.Texts;

/** How far each part of a version is, in words. */
public final class Progress {
    private Progress() {}

    /** Colour words of the interface for a state. */
    public enum Tone {
        DONE,
        OPEN,
        WAITING
    }

    /** One part with its state. */
    public record Line(PlanPart part, Tone tone, String words) {}

    public static List<Line> of(PlanView view) {
        return PlanPart.of(view).stream().map(part -> line(view, part)).toList();
    }

    private static Line line(PlanView view, PlanPart part) {
        return switch (part) {
            case ATTENDANCE ->
                    counted(view, part, p -> p.attendance() != PlanParty.Attendance.OPEN);
            case VIEWS -> views(view, part);
            case CONSENT -> counted(view, part, p -> p.answer() != PlanParty.Answer.OPEN);
            case GOALS, AGREEMENTS -> new Line(part, Tone.DONE, Texts.of("plan.progress.board"));
            case EVALUATION ->
                    done(
                            part,
                            view.terms().review().isComplete()
                                    && view.evaluations().stream()
                                            .allMatch(e -> e.outcome() != Goal.State.OPEN));
            case NEXT -> done(part, view.terms().next().meetingOn() != null);
            case HELP ->
                    view.terms().takenOver()
                            ? new Line(part, Tone.WAITING, Texts.of("plan.progress.check"))
                            : written(view.section(PlanSection.Topic.HELP), part);
            default -> written(view.section(part.topic().orElseThrow()), part);
        };
    }

    private static Line done(PlanPart part, boolean done) {
        return done
                ? new Line(part, Tone.DONE, Texts.of("plan.progress.done"))
                : new Line(part, Tone.OPEN, Texts.of("plan.progress.open"));
    }

    /** Nobody's view is open where those of the version before wait to be confirmed. */
    private static Line views(PlanView view, PlanPart part) {
        Line line = counted(view, part, p -> !p.viewTakenOver() && !p.isUnheard());
        return line.tone() == Tone.OPEN && view.parties().stream().anyMatch(PartyRow::viewTakenOver)
                ? new Line(part, Tone.WAITING, Texts.of("plan.progress.check"))
                : line;
    }

    private static Line counted(PlanView view, PlanPart part, Predicate<PartyRow> ready) {
        long done = view.parties().stream().filter(ready).count();
        int all = view.parties().size();
        if (done == all) {
            return new Line(part, Tone.DONE, Texts.of("plan.progress.done"));
        }
        return done == 0
                ? new Line(part, Tone.OPEN, Texts.of("plan.progress.open"))
                : new Line(part, Tone.WAITING, Texts.of("plan.progress.counted", done, all));
    }

    private static Line written(SectionRow section, PlanPart part) {
        if (section.state() == PlanSection.State.DONE) {
            return new Line(part, Tone.DONE, Texts.of("plan.progress.done"));
        }
        if (section.takenOver()) {
            return new Line(part, Tone.WAITING, Texts.of("plan.progress.check"));
        }
        return section.state() == PlanSection.State.OPEN
                ? new Line(
                        part,
                        Tone.OPEN,
                        Texts.of(
                                part.isOptional()
                                        ? "plan.progress.optional"
                                        : "plan.progress.open"))
                : new Line(part, Tone.WAITING, Texts.of("plan.progress.inwork"));
    }
}
