package org.mitplan.shared.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Divides the width of a table among its columns, in 24 shares, by what stands in them. */
final class ColumnShares {
    private static final int WHOLE = 24;
    private static final int SHORT = 20;
    private static final int LONG = 150;
    private static final double LINES = 2.5;
    private static final int PADDING = 3;

    private ColumnShares() {}

    static int[] of(Block.Table table) {
        double[] weights =
                IntStream.range(0, table.columns().size())
                        .mapToDouble(column -> weight(table, column))
                        .toArray();
        int[] shares = new int[weights.length];
        Arrays.fill(shares, 1);
        for (int left = WHOLE - shares.length; left > 0; left--) {
            shares[neediest(weights, shares)]++;
        }
        return shares;
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
