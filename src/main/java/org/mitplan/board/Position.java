package org.mitplan.board;

/**
 * Keys that order cards: between any two there is room for another one, so that a move changes one
 * row and two moves into one gap never collide (equal keys are ordered by id). Digits are compared
 * bytewise.
 */
final class Position {
    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int LONGEST = 60;

    private Position() {}

    /**
     * A key after one and before another.
     *
     * @param after null for the beginning
     * @param before null for the end; must be greater than {@code after}, otherwise it is ignored
     */
    static String between(String after, String before) {
        String low = after == null ? "" : after;
        String high = before == null || before.compareTo(low) <= 0 ? null : before;
        if (high == null && !low.isEmpty()) {
            return next(low);
        }
        StringBuilder key = new StringBuilder();
        boolean open = high == null;
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = open ? BASE : i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (to - from > 1) {
                return key.append(DIGITS.charAt((from + to) / 2)).toString();
            }
            key.append(DIGITS.charAt(from));
            open = open || to > from;
        }
    }

    /** Whether a key has become so long that its column should be numbered anew. */
    static boolean isCrowded(String key) {
        return key.length() > LONGEST;
    }

    /** The key of one of {@code count} cards spread evenly over a column. */
    static String spread(int index, int count) {
        int step = Math.max(1, BASE * BASE / (count + 2));
        int value = (index + 1) * step;
        String key = "" + DIGITS.charAt(value / BASE % BASE) + DIGITS.charAt(value % BASE);
        return value >= BASE * BASE ? "z".repeat(value / (BASE * BASE)) + key + "1" : key + "1";
    }

    /** The end of a column grows by counting, not by halving: appending stays short. */
    private static String next(String low) {
        int last = DIGITS.indexOf(low.charAt(low.length() - 1));
        return last < BASE - 1
                ? low.substring(0, low.length() - 1) + DIGITS.charAt(last + 1)
                : low + DIGITS.charAt(1);
    }
}
