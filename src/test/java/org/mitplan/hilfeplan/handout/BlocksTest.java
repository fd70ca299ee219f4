package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Consent;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.hilfeplan.part.Blocks;
import org.mitplan.shared.sheet.Block;

class BlocksTest {
    private static final Standing.Reply YES =
            new Standing.Reply(PlanFixture.called("Rosa Quitte"), Consent.Answer.AGREED, "");
    private static final Standing.Reply NO =
            new Standing.Reply(
                    PlanFixture.called("Mia Quitte"), Consent.Answer.NOT_AGREED, "Zu weit.");
    private static final Standing.Reply UNASKED =
            new Standing.Reply(PlanFixture.called("Kai Quitte"), null, "");

    private static QuotedAgreement bus(Stage stage, Standing standing) {
        return new QuotedAgreement(
                "",
                "Busplan lernen",
                "Linie 4",
                stage,
                null,
                Rhythm.NONE,
                List.of(PlanFixture.called("Mia Quitte"), PlanFixture.called("Rosa Quitte")),
                standing);
    }

    private static Standing answered(Standing.Reply... replies) {
        return new Standing(Visibility.ALL, "", List.of(replies));
    }

    @Test
    void whatIsAgreedStandsWithItsDetailReasonAndWhoAloneMaySeeIt() {
        Standing standing = new Standing(Visibility.CHILD_AND_WORKER, "Gips", List.of());
        assertThat(Blocks.what(bus(Stage.PAUSED, standing)))
                .isEqualTo(
                        "Busplan lernen\nLinie 4\nGeht gerade nicht: Gips"
                                + "\nSichtbar: nur Kind und Fachkraft");
        assertThat(Blocks.what(bus(Stage.AGREED, Standing.PLAIN)))
                .isEqualTo("Busplan lernen\nLinie 4");
    }

    @Test
    void noStandsBesideYesInItsOwnWords() {
        assertThat(Blocks.who(bus(Stage.AGREED, answered(YES, NO))))
                .isEqualTo(
                        "Rosa Quitte: stimmt zu\nMia Quitte: ist nicht einverstanden, „Zu weit.“");
    }

    @Test
    void onlyWhatIsAgreedNeedsAnAnswerOfEverybody() {
        assertThat(Blocks.who(bus(Stage.DOING, answered(UNASKED))))
                .isEqualTo("Kai Quitte: noch nicht gefragt");
        assertThat(Blocks.who(bus(Stage.IDEA, answered(UNASKED)))).isEqualTo("Kai Quitte");
    }

    @Test
    void whatIsDoneNeedsNoAnswersAnyMoreUnlessSomebodySaidNo() {
        assertThat(Blocks.who(bus(Stage.DONE, answered(YES, UNASKED))))
                .isEqualTo("Mia Quitte, Rosa Quitte");
        assertThat(Blocks.who(bus(Stage.DONE, answered(YES, NO)))).contains("„Zu weit.“");
    }

    @Test
    void partInWhichNothingStandsSaysSo() {
        assertThat(Blocks.part("Bedarf", List.of()).blocks())
                .containsExactly(new Block.Note("Dazu steht nichts im Plan."));
        assertThat(Blocks.table("", List.of("sheet.what"), List.of())).isEmpty();
    }
}
