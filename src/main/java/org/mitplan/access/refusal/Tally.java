package org.mitplan.access.refusal;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.AccountId;

/**
 * Counts refusals until somebody writes them down. However many there are and from however many
 * networks, an hour has a bounded number of lines: who comes late in a flood is counted without a
 * name and a network.
 */
final class Tally {
    static final int MOST_LINES = 300;

    private final Map<Line, Integer> counts = new HashMap<>();
    private final Set<Line> ofThisHour = new HashSet<>();
    private LocalDateTime hour = LocalDateTime.MIN;

    /**
     * What is counted together.
     *
     * @param who null where nobody is known
     * @param network empty where it is not known or no longer told apart
     */
    record Line(LocalDateTime hour, Refusal.Kind kind, AccountId who, String network) {}

    synchronized void add(LocalDateTime now, Refusal.Kind kind, AccountId who, String network) {
        LocalDateTime full = now.truncatedTo(ChronoUnit.HOURS);
        if (!full.equals(hour)) {
            hour = full;
            ofThisHour.clear();
        }
        Line line = new Line(hour, kind, who, network);
        boolean known = ofThisHour.contains(line);
        if (!known && ofThisHour.size() >= MOST_LINES) {
            line = new Line(hour, kind, null, "");
        } else if (!known) {
            ofThisHour.add(line);
        }
        counts.merge(line, 1, Integer::sum);
    }

    /** What was counted since it was last taken. */
    synchronized Map<Line, Integer> take() {
        Map<Line, Integer> taken = Map.copyOf(counts);
        counts.clear();
        return taken;
    }
}
