package org.mitplan.hilfeplan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mitplan.access.draft.FormKey;
import org.mitplan.help.FormOfHelp;
import org.mitplan.shared.id.PlanId;

/**
 * The parts of a plan in the order in which it is written and read; some are written, some come
 * from the board.
 */
public enum PlanPart {
    ATTENDANCE,
    SINCE,
    EVALUATION,
    VIEWS,
    STRENGTHS,
    NEEDS,
    GOALS,
    AGREEMENTS,
    HELP,
    PERSPECTIVE,
    EVERYDAY,
    WISHES,
    SIBLINGS,
    PROTECTION,
    CONSEQUENCES,
    AFTERCARE,
    NEXT,
    CONSENT;

    /** The part of an address; the first one where the address names none. */
    public static PlanPart of(String name) {
        return Arrays.stream(values())
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ATTENDANCE);
    }

    /** The topic that is written here; empty for parts that people or the board fill. */
    public Optional<PlanSection.Topic> topic() {
        return Arrays.stream(PlanSection.Topic.values())
                .filter(topic -> topic.name().equals(name()))
                .findFirst();
    }

    /**
     * Whether this version has this part: what only some helps or kinds of plan need is left out
     * elsewhere, unless something stands there already.
     */
    public boolean isIn(PlanView view) {
        FormOfHelp form = view.terms().help().form();
        return isWritten(view)
                || switch (this) {
                    case EVALUATION ->
                            !view.evaluations().isEmpty()
                                    || view.plan().kind() != Hilfeplan.Kind.FIRST;
                    case PERSPECTIVE, EVERYDAY -> form != null && form.isMaybeOutsideFamily();
                    case AFTERCARE ->
                            view.plan().kind() == Hilfeplan.Kind.FINAL
                                    || form != null && form.isForYoungAdults();
                    default -> true;
                };
    }

    private boolean isWritten(PlanView view) {
        return topic().filter(topic -> !view.section(topic).text().isEmpty()).isPresent();
    }

    /** Whether something in it comes from the version before and waits to be confirmed. */
    public boolean isTakenOver(PlanView view) {
        boolean text = topic().filter(topic -> view.section(topic).takenOver()).isPresent();
        return text
                || switch (this) {
                    case VIEWS -> view.parties().stream().anyMatch(PartyRow::viewTakenOver);
                    case HELP -> view.terms().takenOver();
                    case WISHES -> view.isWishedBefore();
                    case NEEDS -> view.lifeAreas().stream().anyMatch(SectionRow::takenOver);
                    default -> false;
                };
    }

    /** Whether somebody said that it is finished, and nothing in it waits to be confirmed. */
    public boolean isFinished(PlanView view) {
        return !isTakenOver(view)
                && topic().filter(one -> view.section(one).state() == PlanSection.State.DONE)
                        .isPresent();
    }

    /** Whether it is fine that nothing stands there. */
    public boolean isOptional() {
        return this == PROTECTION || this == CONSEQUENCES || this == EVERYDAY || this == AFTERCARE;
    }

    /** The parts of a version that its papers have: what may be empty and is, stays away. */
    public static List<PlanPart> told(PlanView view) {
        return of(view).stream()
                .filter(part -> !part.isOptional() || part.isWritten(view))
                .toList();
    }

    /** The parts of a version, in its order. */
    public static List<PlanPart> of(PlanView view) {
        return Arrays.stream(values()).filter(part -> part.isIn(view)).toList();
    }

    /** What comes next in a version; empty after the last part. */
    public Optional<PlanPart> next(PlanView view) {
        return of(view).stream().filter(part -> part.compareTo(this) > 0).findFirst();
    }

    /** The key under which this part of a version keeps what is being typed. */
    public FormKey form(PlanId plan) {
        return HilfeplanForm.PLAN.key(plan, this);
    }
}
