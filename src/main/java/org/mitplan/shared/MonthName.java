package org.mitplan.shared;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Months as people write them: in full, shortened to three letters or more, and as in Austria. */
public final class MonthName {
    private static final int SHORTEST = 3;
    private static final List<List<String>> NAMES =
            List.of(
                    List.of("januar", "jaenner", "janner"),
                    List.of("februar", "feber"),
                    List.of("maerz", "marz", "mrz"),
                    List.of("april"),
                    List.of("mai"),
                    List.of("juni", "juno"),
                    List.of("juli"),
                    List.of("august"),
                    List.of("september"),
                    List.of("oktober"),
                    List.of("november"),
                    List.of("dezember"));

    private MonthName() {}

    /** The number of a month, 1 for January; none for any other word. */
    static OptionalInt number(String word) {
        String small = word.toLowerCase(Locale.GERMAN).replace("ä", "ae");
        for (int i = 0; i < NAMES.size() && small.length() >= SHORTEST; i++) {
            if (NAMES.get(i).stream().anyMatch(name -> name.startsWith(small))) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
