package org.mitplan.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long single requests took. */
final class Waits {
    private final List<Long> nanos = new ArrayList<>();

    void add(long wait) {
        nanos.add(wait);
    }

    /** The wait that so many percent did not exceed. */
    double millis(int percent) {
        int rank = (int) Math.ceil(nanos.size() * percent / 100.0);
        return nanos.stream().sorted().skip(Math.max(0, rank - 1)).findFirst().orElseThrow() / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, n = %d",
                millis(50),
                millis(95),
                nanos.size());
    }
}
