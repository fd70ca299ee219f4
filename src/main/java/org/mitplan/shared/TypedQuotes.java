package org.mitplan.shared;

import java.util.List;

/** The quotation marks that somebody typed around words which are quoted anyway. */
public final class TypedQuotes {
    private static final List<String> PAIRS = List.of("„“", "„”", "„\"", "“”", "»«", "«»", "\"\"");

    private TypedQuotes() {}

    /** The words without the pair around all of them. */
    public static String off(String words) {
        String bare = words.strip();
        return PAIRS.stream().anyMatch(pair -> isAround(bare, pair))
                ? bare.substring(1, bare.length() - 1).strip()
                : words;
    }

    /** The words between one pair of marks, as pages show what somebody said. */
    public static String once(String words) {
        return "„" + off(words).strip() + "“";
    }

    /** Whether the mark that opens the words is closed by the one that ends them, not before. */
    private static boolean isAround(String words, String pair) {
        int last = words.length() - 1;
        if (last < 2 || words.charAt(0) != pair.charAt(0) || words.charAt(last) != pair.charAt(1)) {
            return false;
        }
        int open = 1;
        for (int i = 1; i < last; i++) {
            if (words.charAt(i) == pair.charAt(1)) {
                open--;
            } else if (words.charAt(i) == pair.charAt(0)) {
                open++;
            }
            if (open == 0) {
                return false;
            }
        }
        return !words.substring(1, last).isBlank();
    }
}
