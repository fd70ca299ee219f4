package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Stage;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.sheet.Block;

class DeedsByPersonTest {
    private static final String MIA = InventedPlan.MIA;
    private static final String ROSA = "Rosa Quitte";

    private static List<Block> blocks(InventedPlan plan) {
        return new DeedsByPerson(plan.view(), new GermanDates()).part().blocks();
    }

    private static Block.Table table(Block block) {
        return (Block.Table) block;
    }

    private static String list(Block block) {
        Block.Group group = (Block.Group) block;
        return group.heading() + ": " + ((Block.Items) group.blocks().get(0)).texts();
    }

    @Test
    void youngPersonStandsFirstAndWhoDoesNothingDoesNotStandThere() {
        InventedPlan plan =
                new InventedPlan()
                        .agreed("Anrufen", Stage.AGREED, "Onkel Karl")
                        .agreed("Schuhe kaufen", Stage.AGREED, ROSA)
                        .agreed("Üben", Stage.DOING, MIA);
        assertThat(blocks(plan))
                .extracting(block -> table(block).caption())
                .containsExactly(MIA, ROSA, "Onkel Karl");
    }

    @Test
    void whatTwoDoStandsWithBothAndEachReadsTheNameOfTheOther() {
        List<Block> blocks =
                blocks(new InventedPlan().agreed("Schuhe kaufen", Stage.AGREED, ROSA, MIA));
        assertThat(blocks).hasSize(2);
        assertThat(table(blocks.get(0)).rows().get(0).get(0))
                .isEqualTo("Schuhe kaufen\nzusammen mit: " + ROSA);
        assertThat(table(blocks.get(1)).rows().get(0).get(0))
                .isEqualTo("Schuhe kaufen\nzusammen mit: " + MIA);
        assertThat(table(blocks.get(0)).rows().get(0).get(1)).isEqualTo("ohne festen Tag");
    }

    @Test
    void whatNobodyIsNamedForIsNobodysYet() {
        assertThat(blocks(new InventedPlan().agreed("Früh ins Bett", Stage.DOING)))
                .extracting(block -> table(block).caption())
                .containsExactly("Noch niemand");
    }

    @Test
    void whatIsDoneRestsOrIsAnIdeaIsNoDeedToDo() {
        InventedPlan plan =
                new InventedPlan()
                        .agreed("Ins Stadion", Stage.IDEA, MIA)
                        .rests("Zelten", "Es ist zu kalt.", MIA)
                        .agreed("Angemeldet", Stage.DONE, ROSA);
        assertThat(blocks(plan))
                .extracting(DeedsByPersonTest::list)
                .containsExactly(
                        "Das haben wir geschafft: [Angemeldet]",
                        "Das geht gerade nicht: [Zelten (" + MIA + ")\nDer Grund: Es ist zu kalt.]",
                        "Das sind Ideen, noch ist nichts abgemacht: [Ins Stadion (" + MIA + ")]");
    }

    @Test
    void noIsNotLostWhereSomethingIsDone() {
        assertThat(blocks(new InventedPlan().refused("Zahnarzt", Stage.DONE, MIA, "Nie wieder.")))
                .extracting(DeedsByPersonTest::list)
                .singleElement()
                .asString()
                .contains(MIA + " ist nicht einverstanden: „Nie wieder.“");
    }
}
