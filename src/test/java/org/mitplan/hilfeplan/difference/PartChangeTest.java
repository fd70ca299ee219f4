package org.mitplan.hilfeplan.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.hilfeplan.part.Item;
import org.mitplan.hilfeplan.part.PlanPart;

class PartChangeTest {
    private static Item item(String key, String title, String column) {
        return new Item(key, title)
                .stands("Stand", column)
                .says("Was", title)
                .says("Wer", "Mia Apfelbaum");
    }

    private static List<Change> between(List<Item> before, List<Item> now) {
        return PartChange.between(PlanPart.AGREEMENTS, before, now).changes();
    }

    @Test
    void newerVersionGivesTheOrderAndWhatIsGoneStandsAtTheEnd() {
        List<Item> before = List.of(item("1", "a", "x"), item("2", "b", "x"), item("3", "c", "x"));
        List<Item> now = List.of(item("4", "d", "x"), item("3", "c", "y"), item("2", "B", "x"));
        assertThat(between(before, now))
                .extracting(Change::kind, Change::title)
                .containsExactly(
                        tuple(Change.Kind.NEW, "d"),
                        tuple(Change.Kind.MOVED, "c"),
                        tuple(Change.Kind.CHANGED, "B"),
                        tuple(Change.Kind.GONE, "a"));
    }

    @Test
    void whatMovedAndIsWordedAnewChanged() {
        List<Change> changes = between(List.of(item("1", "a", "x")), List.of(item("1", "b", "y")));
        assertThat(changes).extracting(Change::kind).containsExactly(Change.Kind.CHANGED);
        assertThat(changes.get(0).lines())
                .extracting(Change.Line::label)
                .containsExactly("Stand", "Was");
    }

    @Test
    void titleOfWhatIsNewOrGoneIsNotSaidTwiceAndNothingElseIsLost() {
        assertThat(between(List.of(), List.of(item("1", "a", "x"))).get(0).lines())
                .extracting(Change.Line::label)
                .containsExactly("Stand", "Wer");
        assertThat(between(List.of(item("1", "a", "x")), List.of()).get(0).lines())
                .extracting(Change.Line::label)
                .containsExactly("Stand", "Wer");
    }

    @Test
    void wordsThatOnlyTheOlderVersionHadAreShownAsGone() {
        Item before = item("1", "a", "x").says("Warum", "Gips");
        Change.Line line =
                between(List.of(before), List.of(item("1", "a", "x"))).get(0).lines().get(0);
        assertThat(line.label()).isEqualTo("Warum");
        assertThat(line.pieces()).allMatch(Piece::isRemoved);
    }
}
