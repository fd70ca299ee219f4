package org.mitplan.hilfeplan.wording;

import java.io.Serializable;
import org.mitplan.hilfeplan.part.PlanPart;

/** Words in one part of a plan and what could stand there instead. */
public record Hint(PlanPart part, String words, String suggestion) implements Serializable {}
