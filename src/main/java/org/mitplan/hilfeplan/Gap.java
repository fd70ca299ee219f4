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
 * @param which of several things in the part it is, in words; empty where it is the part itself
 */
public record Gap(PlanPart part, String key, List<String> which) implements Serializable {
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
            if (part.isTakenOver(view)) {
                gaps.add(new Gap(part, "plan.missing.confirmation", waiting(view, part)));
            }
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
            gaps.add(new Gap(part, "plan.missing." + what, List.of()));
        }
    }

    /** What waits to be confirmed in parts where each thing is confirmed alone. */
    private static List<String> waiting(PlanView view, PlanPart part) {
        return switch (part) {
            case VIEWS ->
                    view.parties().stream()
                            .filter(PartyRow::viewTakenOver)
                            .map(PartyRow::name)
                            .toList();
            case WISHES -> wishes(view);
            default -> List.of();
        };
    }

    private static List<String> wishes(PlanView view) {
        List<String> waiting = new ArrayList<>();
        view.wishes().stream()
                .filter(WishRow::takenOver)
                .map(one -> Texts.of("plan.missing.wish", one.wish()))
                .forEach(waiting::add);
        if (view.terms().choiceTakenOver()) {
            waiting.add(Texts.of("plan.missing.choice"));
        }
        if (view.section(PlanSection.Topic.WISHES).takenOver()) {
            waiting.add(Texts.of("plan.missing.text"));
        }
        return waiting;
    }

    public String words() {
        String words = Texts.of(key);
        return which.isEmpty()
                ? words
                : Texts.of("plan.missing.which", words, String.join(", ", which));
    }
}
