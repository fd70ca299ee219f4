package org.mitplan.board.limit;

import java.util.ArrayList;
import java.util.List;
import org.mitplan.shared.Texts;

/**
 * What is under way on a board beside what was thought to be enough at once; it weighs nobody and
 * holds nothing back.
 *
 * @param limit null where no limit was set
 * @param together how many agreements are under way
 * @param people who is busy with how many of them
 */
public record Load(LimitInput limit, int together, List<Busy> people) {
    /** Where nobody set a limit. */
    public static final Load UNLIMITED = new Load(null, 0, List.of());

    /** Somebody and how many agreements under way they are named on. */
    public record Busy(String name, int count) {}

    public boolean isLimited() {
        return limit != null && (limit.together() != null || limit.eachPerson() != null);
    }

    /** Sentences that say where it is more than was thought of; empty where it is not. */
    public List<String> hints() {
        List<String> hints = new ArrayList<>();
        if (!isLimited()) {
            return hints;
        }
        if (limit.together() != null && together > limit.together()) {
            hints.add(Texts.of("limit.hint.together", together, limit.together()));
        }
        if (limit.eachPerson() != null) {
            people.stream()
                    .filter(one -> one.count() > limit.eachPerson())
                    .map(
                            one ->
                                    Texts.of(
                                            "limit.hint.each",
                                            one.name(),
                                            one.count(),
                                            limit.eachPerson()))
                    .forEach(hints::add);
        }
        return hints;
    }
}
