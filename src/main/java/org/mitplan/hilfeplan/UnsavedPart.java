package org.mitplan.hilfeplan;

import java.io.Serializable;
import org.mitplan.casefile.UnsavedForm;

/** Something typed into a part of a version that nobody stored. */
public record UnsavedPart(PlanPart part, UnsavedForm draft) implements Serializable {}
