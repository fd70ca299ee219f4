package org.mitplan.hilfeplan;

import java.io.Serializable;

/** One written topic of one version. */
public record SectionRow(
        PlanSection.Topic topic,
        String text,
        PlanSection.State state,
        boolean takenOver,
        int version)
        implements Serializable {
    /** A topic that a version does not have: it was written before there was such a topic. */
    static SectionRow none(PlanSection.Topic topic) {
        return new SectionRow(topic, "", PlanSection.State.OPEN, false, 0);
    }
}
