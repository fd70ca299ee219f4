package org.mitplan.hilfeplan;

import java.io.Serializable;

/** One written topic of one version. */
public record SectionRow(
        PlanSection.Topic topic,
        String text,
        PlanSection.State state,
        boolean takenOver,
        int version)
        implements Serializable {}
