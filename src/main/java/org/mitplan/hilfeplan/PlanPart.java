package org.mitplan.hilfeplan;

import java.util.Arrays;
import java.util.Optional;
import org.mitplan.shared.id.PlanId;

/**
 * The parts of a plan in the order in which it is written and read; some are written, some come
 * from the board.
 */
public enum PlanPart {
    ATTENDANCE,
    SINCE,
    VIEWS,
    STRENGTHS,
    NEEDS,
    GOALS,
    AGREEMENTS,
    HELP,
    WISHES,
    SIBLINGS,
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

    /** What comes next; empty after the last part. */
    public Optional<PlanPart> next() {
        return ordinal() + 1 < values().length
                ? Optional.of(values()[ordinal() + 1])
                : Optional.empty();
    }

    /** The key under which this part of a version keeps what is being typed. */
    public String form(PlanId plan) {
        return "plan-" + plan + "-" + name();
    }
}
