package org.mitplan.hilfeplan.part;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Texts;

/**
 * Something without which a version is not locked; the state of its part, the check page and
 * locking ask here alike.
 *
 * @param key of the bundle
 * @param which of several things in the part it is, in words; empty where it is the part itself
 */
public record Gap(PlanPart part, String key, List<String> which) implements Serializable {
    private static final String MISSING = "plan.missing.";

    /** All of them, in the order of the plan. */
    public static List<Gap> in(PlanView view) {
        return Arrays.stream(PlanPart.values()).flatMap(part -> in(view, part)).toList();
    }

    private static Stream<Gap> in(PlanView view, PlanPart part) {
        PartContent content = part.content();
        Stream<Gap> missing =
                content.missing(view).stream()
                        .map(what -> new Gap(part, MISSING + what, List.of()));
        return content.isTakenOver(view)
                ? Stream.concat(
                        missing,
                        Stream.of(new Gap(part, MISSING + "confirmation", content.waiting(view))))
                : missing;
    }

    /**
     * Refuses a version that lacks what the law demands.
     *
     * @throws DomainException if something is missing
     */
    public static void mustBeNone(PlanView view) {
        if (!in(view).isEmpty()) {
            throw new DomainException("plan.lock.incomplete");
        }
    }

    public String words() {
        String words = Texts.of(key);
        return which.isEmpty()
                ? words
                : Texts.of("plan.missing.which", words, String.join(", ", which));
    }
}
