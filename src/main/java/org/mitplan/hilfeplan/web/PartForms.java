package org.mitplan.hilfeplan.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.part.PlanPart;

/** The forms of those parts of a plan that are more than one text. */
final class PartForms {
    private static final Map<PlanPart, Function<PlanView, PartForm>> OWN =
            new EnumMap<>(
                    Map.of(
                            PlanPart.ATTENDANCE, AttendanceForms::new,
                            PlanPart.EVALUATION, EvaluationForms::new,
                            PlanPart.VIEWS, ViewForms::new,
                            PlanPart.NEEDS, NeedsForm::new,
                            PlanPart.GOALS, FromBoard::new,
                            PlanPart.AGREEMENTS, FromBoard::new,
                            PlanPart.HELP, HelpForm::new,
                            PlanPart.WISHES, WishForms::new,
                            PlanPart.NEXT, NextForm::new,
                            PlanPart.CONSENT, AnswerForms::new));

    private PartForms() {}

    static PartForm of(PlanPart part, PlanView view) {
        return OWN.getOrDefault(part, one -> new WrittenForm(part, one)).apply(view);
    }

    /** The piece of page that a part is written in; known before anything is read or restored. */
    static String piece(PlanPart part) {
        return OWN.containsKey(part) ? part.name().toLowerCase(Locale.ROOT) : "topic";
    }
}
