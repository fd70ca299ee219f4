package org.mitplan.walk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One statement without its filter: a walk that does not notice it would notice no author, too. */
record Mutant(String text, Mutant.Filter filter) {
    private static volatile Mutant alive;

    /** What a statement may be asked to keep to; what is only shown ("= :me as mine") is none. */
    enum Filter {
        FILE("(?<![:'\\w.])[\\w.]+ <?=>? :file\\b"),
        REACH(":(reach|own)\\([\\w.]+\\)"),
        ME("(?<![:'\\w.])[\\w.]+ = :me\\b(?! as |,)");

        private final Pattern pattern;

        Filter(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** All that can be made of a statement of one file, or of one reach. */
    static List<Mutant> of(String text, boolean ofReach) {
        return Arrays.stream(Filter.values())
                .filter(filter -> ofReach != (filter == Filter.FILE))
                .filter(filter -> filter.pattern.matcher(text).find())
                .map(filter -> new Mutant(text, filter))
                .toList();
    }

    String beginning() {
        return text.substring(0, Math.min(text.length(), 80));
    }

    /** From now on the statement passes without its filter. */
    void lives() {
        alive = this;
    }

    static void dies() {
        alive = null;
    }

    /** The text of a statement as it passes. */
    static String text(String text) {
        Mutant mutant = alive;
        return mutant == null || !mutant.text.equals(text)
                ? text
                : mutant.filter.pattern.matcher(text).replaceAll("($0 or 1 = 1)");
    }
}
