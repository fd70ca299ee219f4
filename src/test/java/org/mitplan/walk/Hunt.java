package org.mitplan.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for a cell of a walk that notices a mutant, among those whose methods have the statement.
 */
final class Hunt {
    private final Map<String, List<WalkTable.Line>> byStatement = new LinkedHashMap<>();
    private final Set<String> heard = new HashSet<>();
    private final Cells cells;

    /** How one row of a table is walked. */
    interface Cells {
        Set<String> statements(WalkTable.Line line) throws Exception;

        Map<String, String> wrong(WalkTable.Line line) throws Exception;

        List<String> deaf(WalkTable.Line line) throws Exception;
    }

    /** A mutant and the cell that noticed it; none if nobody did. */
    record Caught(String what, String filter, String by) {
        boolean isNone() {
            return by.isEmpty();
        }

        String row() {
            return "| %s | %s | %s |".formatted(what, filter, isNone() ? "nobody" : by);
        }
    }

    Hunt(List<WalkTable.Line> lines, Cells cells) throws Exception {
        this.cells = cells;
        for (WalkTable.Line line : lines) {
            if (!cells.wrong(line).isEmpty()) {
                throw new IllegalStateException("Something is wrong without any mutant: " + line);
            }
            List<String> deaf = cells.deaf(line);
            for (String text : cells.statements(line)) {
                byStatement.computeIfAbsent(text, unknown -> new ArrayList<>()).add(line);
                if (!deaf.contains(text)) {
                    heard.add(text);
                }
            }
        }
    }

    Collection<String> statements() {
        return byStatement.keySet();
    }

    List<Caught> run(boolean ofReach) throws Exception {
        List<Caught> caught = new ArrayList<>();
        for (String text : byStatement.keySet()) {
            for (Mutant mutant : Mutant.of(text, ofReach)) {
                caught.add(hunted(mutant));
            }
        }
        return caught;
    }

    private Caught hunted(Mutant mutant) throws Exception {
        List<WalkTable.Line> lines = byStatement.get(mutant.text());
        String what = lines.get(0).get("method") + ": " + mutant.beginning();
        mutant.lives();
        try {
            return new Caught(what, mutant.filter().name(), by(mutant, lines));
        } finally {
            Mutant.dies();
        }
    }

    private String by(Mutant mutant, List<WalkTable.Line> lines) throws Exception {
        for (WalkTable.Line line : lines) {
            Map<String, String> wrong = cells.wrong(line);
            if (!wrong.isEmpty()) {
                return line.get("method") + " " + wrong.keySet().iterator().next();
            }
        }
        for (WalkTable.Line line : lines) {
            if (!heard.contains(mutant.text()) || !cells.deaf(line).contains(mutant.text())) {
                return "";
            }
        }
        return lines.get(0).get("method") + " asked of another";
    }
}
