package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.board.Consent;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.part.Progress;

/**
 * One word, one meaning: what a plan says of goals it says of no person, and so with all states.
 */
class StateWordsTest {
    /** Words that only turn another word, or that mean the same in both places. */
    private static final Set<String> TURNING =
            Set.of(
                    "noch",
                    "nicht",
                    "wird",
                    "hat",
                    "ist",
                    "das",
                    "wir",
                    "und",
                    "aber",
                    "ja",
                    "nein",
                    "teilweise",
                    "zu",
                    "etwas");

    /** Lists that mean the same where they use the same word: what somebody says to something. */
    private static final Map<Class<?>, String> MEANING =
            Map.of(PlanParty.Answer.class, "answer", Consent.Answer.class, "answer");

    private static final List<Class<? extends Enum<?>>> OF_A_PLAN =
            List.of(
                    Goal.State.class,
                    PlanParty.Attendance.class,
                    PlanParty.Answer.class,
                    Consent.Answer.class,
                    TermsRow.Verdict.class,
                    WishRow.Answer.class,
                    Progress.State.class);

    private static final List<Class<? extends Enum<?>>> OF_A_PAPER =
            List.of(
                    Stage.class,
                    PlanParty.Attendance.class,
                    PlanParty.Answer.class,
                    WishRow.Answer.class);

    static Stream<Map<String, Set<String>>> places() {
        return Stream.of(words(OF_A_PLAN, Texts::of), words(OF_A_PAPER, Texts::plain));
    }

    private static Map<String, Set<String>> words(
            List<Class<? extends Enum<?>>> lists, Function<Enum<?>, String> word) {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (Class<? extends Enum<?>> list : lists) {
            for (Enum<?> state : list.getEnumConstants()) {
                Arrays.stream(word.apply(state).toLowerCase(Locale.GERMAN).split("\\P{L}+"))
                        .filter(one -> one.length() > 1 && !TURNING.contains(one))
                        .forEach(
                                one ->
                                        meanings.computeIfAbsent(one, w -> new TreeSet<>())
                                                .add(MEANING.getOrDefault(list, list.getName())));
            }
        }
        return meanings;
    }

    @ParameterizedTest
    @MethodSource("places")
    void noWordMeansTwoThings(Map<String, Set<String>> meanings) {
        Map<String, Set<String>> twice =
                meanings.entrySet().stream()
                        .filter(word -> word.getValue().size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(twice).isEmpty();
    }
}
