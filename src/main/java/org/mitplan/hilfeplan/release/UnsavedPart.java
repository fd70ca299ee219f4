package org.mitplan.hilfeplan.release;

import java.io.Serializable;
import org.mitplan.access.draft.UnsavedForm;
import org.mitplan.hilfeplan.part.PlanPart;

/** Something typed into a part of a version that nobody stored. */
public record UnsavedPart(PlanPart part, UnsavedForm draft) implements Serializable {}
