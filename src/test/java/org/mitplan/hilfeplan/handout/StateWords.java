package org.mitplan.hilfeplan.handout;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.shared.Texts;

/** Which words of a paper say which state, whoever the paper is for. */
final class StateWords {
    private StateWords() {}

    static Map<String, Goal.State> ofGoals() {
        Map<String, Goal.State> words = of(Goal.State.values());
        words.put(Texts.of("evaluation.outcome.OPEN"), Goal.State.OPEN);
        return words;
    }

    static Map<String, Stage> ofStages() {
        return of(Stage.values());
    }

    @SafeVarargs
    static <S extends Enum<S>> Map<String, S> of(S... states) {
        Map<String, S> words = new HashMap<>();
        for (S state : states) {
            words.put(Texts.of(state), state);
            words.put(Texts.plain(state), state);
        }
        return words;
    }

    /** The states whose words stand there; the longer words first, for one holds the other. */
    static <S> Set<S> in(List<Paper.Line> lines, Map<String, S> words) {
        Set<S> states = new HashSet<>();
        List<String> longestFirst =
                words.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        for (Paper.Line line : lines) {
            String rest = line.text();
            for (String word : longestFirst) {
                String without =
                        rest.replaceAll("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", "");
                if (!without.equals(rest)) {
                    states.add(words.get(word));
                    rest = without;
                }
            }
        }
        return states;
    }

    /** The states that only headings above the lines say. */
    static Set<Stage> ofHeads(List<Paper.Line> lines) {
        Map<Stage, List<String>> heads = new EnumMap<>(Stage.class);
        heads.put(
                Stage.DONE,
                List.of(
                        Texts.of("family.deeds.done"),
                        Texts.of("report.done"),
                        Texts.of("report.done.since", 2)));
        heads.put(
                Stage.PAUSED, List.of(Texts.of("family.deeds.paused"), Texts.of("report.paused")));
        heads.put(Stage.IDEA, List.of(Texts.of("family.deeds.ideas"), Texts.of("report.ideas")));
        return heads.entrySet().stream()
                .filter(
                        head ->
                                lines.stream()
                                        .anyMatch(
                                                l -> head.getValue().stream().anyMatch(l::isUnder)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
