package org.mitplan.shared.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides the width of a table among its columns, in 24 shares, by what stands in them. */
final class ColumnShares {
    private static final int WHOLE = 24;
    private static final int SHORT = 20;
    private static final int LONG = 150;
    private static final double LINES = 2.5;
    private static final int PADDING = 3;
    private static final int LETTERS_IN_A_LINE = 75;
    private static final int LONGEST_WORD = 14;
    private static final int BESIDE_A_WORD = 2;

    private ColumnShares() {}

    static int[] of(Block.Table table) {
        double[] weights =
                IntStream.range(0, table.columns().size())
                        .mapToDouble(column -> weight(table, column))
                        .toArray();
        int[] shares =
                IntStream.range(0, weights.length).map(column -> least(table, column)).toArray();
        if (Arrays.stream(shares).sum() > WHOLE) {
            Arrays.fill(shares, 1);
        }
        for (int left = WHOLE - Arrays.stream(shares).sum(); left > 0; left--) {
            shares[neediest(weights, shares)]++;
        }
        return shares;
    }

    /** So that no everyday word breaks in the middle. */
    private static int least(Block.Table table, int column) {
        int longest =
                Stream.concat(
                                Stream.of(table.columns().get(column)),
                                table.rows().stream().map(row -> row.get(column)))
                        .flatMap(text -> Arrays.stream(text.split("[\\s-]+")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        int letters = Math.min(longest, LONGEST_WORD) + BESIDE_A_WORD;
        return Math.max(1, (WHOLE * letters + LETTERS_IN_A_LINE - 1) / LETTERS_IN_A_LINE);
    }

    private static int neediest(double[] weights, int[] shares) {
        int neediest = 0;
        for (int i = 1; i < weights.length; i++) {
            if (weights[i] / shares[i] > weights[neediest] / shares[neediest]) {
                neediest = i;
            }
        }
        return neediest;
    }

    private static double weight(Block.Table table, int column) {
        int longest = table.columns().get(column).length();
        for (List<String> row : table.rows()) {
            longest = Math.max(longest, row.get(column).length());
        }
        // Short texts stay on one line, longer ones may take some.
        return PADDING
                + (longest <= SHORT ? longest : Math.max(SHORT, Math.min(longest, LONG) / LINES));
    }
}
