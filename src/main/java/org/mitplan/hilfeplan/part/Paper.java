package org.mitplan.hilfeplan.part;

import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.GermanDates;

/**
 * What a part is written from onto a paper, or into a comparison.
 *
 * @param words what stands in fields, plain for families
 */
public record Paper(PlanView view, GermanDates dates, FactWords words) {}
