package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Stage;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.sheet.PrintShop;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;

class FamilySheetTest {
    private static Sheet sheet(InventedPlan plan) {
        return new FamilySheet(
                        Disclosure.of(plan.view(), List.of(), Audience.FAMILY), new GermanDates())
                .sheet();
    }

    private static String text(InventedPlan plan) {
        return SheetHtml.article(sheet(plan)).replaceAll("<[^>]*>", "\n").replaceAll("\\s+", " ");
    }

    private static InventedPlan full() {
        return new InventedPlan()
                .goal("Zum Fußball", "Ich will in die Mannschaft.", "Mia")
                .agreed("Schuhe kaufen", Stage.AGREED, "Rosa Quitte", "Mia Quitte")
                .agreed("Trikot aussuchen", Stage.DOING, "Mia Quitte")
                .agreed("Anmelden", Stage.DONE, "Rosa Quitte")
                .agreed("Fahrrad reparieren", Stage.PAUSED, "Fritzi Fernrohr")
                .agreed("Ins Stadion", Stage.IDEA)
                .says("Familienhilfe (§ 31), 6 Stunden in der Woche.");
    }

    @Test
    void whoDoesWhatStandsFirstAndYoungestPersonFirst() {
        assertThat(text(full()))
                .containsSubsequence(
                        "Unser Hilfeplan: Mia Quitte",
                        "Was machen wir bis wann?",
                        "Mia Quitte",
                        "Schuhe kaufen",
                        "zusammen mit: Rosa Quitte",
                        "Trikot aussuchen",
                        "Rosa Quitte",
                        "Schuhe kaufen",
                        "Das haben wir geschafft",
                        "Anmelden",
                        "Das geht gerade nicht",
                        "Fahrrad reparieren (Fachkraft der Hilfe)",
                        "Das sind Ideen",
                        "Ins Stadion",
                        "Wie sehen wir es?",
                        "Ich will in die Mannschaft.",
                        "Wie geht es weiter?",
                        "Ihre Rechte",
                        "§ 9a SGB VIII",
                        "noch nicht juristisch geprüft");
    }

    @Test
    void neitherFileNumberNorAnybodyOutsideTheFamilyIsNamed() {
        assertThat(text(full()))
                .doesNotContain("51.2-0815/26", "Fernrohr", "Leuchtturm", "Gerda Grün");
    }

    @Test
    void noStandsInTheSameTableAsYesInTheWordsOfThePerson() {
        assertThat(text(full()))
                .containsSubsequence(
                        "Wer ist einverstanden, und wer nicht?",
                        "Mia Quitte nicht einverstanden Ich will das nicht.",
                        "Rosa Quitte einverstanden");
    }

    @Test
    void noToOneAgreementAndReasonOfWhatRestsStandBesideIt() {
        assertThat(
                        text(
                                full().rests("Zelten", "Es ist zu kalt.", "Mia Quitte")
                                        .refused(
                                                "Um acht ins Bett",
                                                Stage.DOING,
                                                "Mia Quitte",
                                                "Neun ist besser.")))
                .contains(
                        "Um acht ins Bett Mia Quitte ist nicht einverstanden: „Neun ist besser.“",
                        "Zelten (Mia Quitte) Der Grund: Es ist zu kalt.");
    }

    @Test
    void paragraphOfAHelpIsExplainedBelowTheTextThatNamesIt() {
        assertThat(text(full()))
                .containsSubsequence(
                        "Familienhilfe (§ 31), 6 Stunden in der Woche.",
                        "§ 31 SGB VIII, Sozialpädagogische Familienhilfe: Jemand kommt");
    }

    @Test
    void nextMeetingThatIsNotFixedIsSaidSo() {
        assertThat(text(full().withoutNextMeeting())).contains("steht noch nicht fest");
        assertThat(text(full())).contains("ist am 2. März 2027.");
    }

    @Test
    void paperLastsAndCanBeReadByScreenReaders() throws Exception {
        assertThat(PrintShop.breaches(PrintShop.print(sheet(full())))).isEmpty();
    }
}
