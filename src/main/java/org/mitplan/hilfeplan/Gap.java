package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mitplan.shared.Texts;

/**
 * Something without which a version is not locked; the state of its part, the check page and
 * locking ask here alike.
 *
 * @param key of the bundle
 */
public record Gap(PlanPart part, String key) implements Serializable {
    /** All of them, in the order of the plan. */
    static List<Gap> in(PlanView view) {
        List<Gap> gaps = new ArrayList<>();
        List<PartyRow> parties = view.parties();
        TermsRow terms = view.terms();
        add(gaps, PlanPart.ATTENDANCE, "attendance", parties.stream().noneMatch(Gap::tookPart));
        add(
                gaps,
                PlanPart.VIEWS,
                "view",
                parties.stream().anyMatch(p -> p.isYoungPerson() && p.isUnheard()));
        add(gaps, PlanPart.NEEDS, "needs", view.section(PlanSection.Topic.NEEDS).text().isEmpty());
        add(
                gaps,
                PlanPart.HELP,
                "help",
                view.section(PlanSection.Topic.HELP).text().isEmpty()
                        && terms.help().form() == null);
        evaluation(gaps, view);
        for (PlanPart part : PlanPart.values()) {
            add(gaps, part, "confirmation", part.isTakenOver(view));
        }
        gaps.sort((one, other) -> one.part.compareTo(other.part));
        return gaps;
    }

    private static void evaluation(List<Gap> gaps, PlanView view) {
        List<EvaluationRow> goals = view.evaluations();
        add(
                gaps,
                PlanPart.EVALUATION,
                "review",
                !goals.isEmpty() && !view.terms().review().isComplete());
        add(
                gaps,
                PlanPart.EVALUATION,
                "overtaken",
                goals.stream().anyMatch(EvaluationRow::isOvertaken));
        add(
                gaps,
                PlanPart.EVALUATION,
                "evaluation",
                !goals.isEmpty()
                        && view.plan().kind() == Hilfeplan.Kind.REVISION
                        && !goals.stream().allMatch(EvaluationRow::isAnswered));
    }

    private static boolean tookPart(PartyRow party) {
        return party.attendance() != PlanParty.Attendance.OPEN;
    }

    private static void add(List<Gap> gaps, PlanPart part, String what, boolean missing) {
        if (missing) {
            gaps.add(new Gap(part, "plan.missing." + what));
        }
    }

    public String words() {
        return Texts.of(key);
    }
}
