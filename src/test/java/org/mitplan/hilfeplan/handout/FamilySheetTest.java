package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.PrintShop;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;

class FamilySheetTest {
    private static Sheet sheet(InventedPlan plan) {
        return new FamilySheet(
                        Disclosure.of(plan.view(), List.of(), Audience.FAMILY),
                        new GermanDates(),
                        "Ombudsstelle: 030 23125-900")
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
                        "Fahrrad reparieren (Fritzi Fernrohr)",
                        "Das sind Ideen",
                        "Ins Stadion",
                        "Wie sehen wir es?",
                        "Ich will in die Mannschaft.",
                        "Wie geht es weiter?",
                        "Ihre Rechte",
                        "§ 9a SGB VIII",
                        "Ombudsstelle: 030 23125-900",
                        "noch nicht juristisch geprüft");
    }

    @Test
    void goalThatIsReachedIsNoWorkAhead() {
        assertThat(text(full().became("Zum Fußball", Goal.State.REACHED, 0, "", 9)))
                .containsSubsequence(
                        "Was wollen wir schaffen? " + Texts.of("family.goals.over"),
                        "Was ist aus unseren Zielen geworden?",
                        "Zum Fußball",
                        "Das haben wir geschafft")
                .doesNotContain("schon angefangen", "Wir sind noch dabei", "erreicht");
    }

    @Test
    void neitherFileNumberNorAnybodyWhoHasNoOfficeInThePlanIsNamed() {
        assertThat(text(full().agreed("Zeugnis", Stage.AGREED, "Nora Nachbarin")))
                .doesNotContain("51.2-0815/26", "Nora");
    }

    @Test
    void whoWorksWithTheFamilyStandsThereWithNameAndOffice() {
        assertThat(text(full()))
                .containsSubsequence(
                        "Wer war beim Gespräch dabei?",
                        "Fritzi Fernrohr Fachkraft der Hilfe",
                        "Gerda Grün Schule");
    }

    @Test
    void wishesOfOnePersonStandTogetherWithTheirAnswers() {
        assertThat(
                        text(
                                full().wished(
                                                0,
                                                "Länger aufbleiben",
                                                WishRow.Answer.PARTLY,
                                                "Schlaf")
                                        .wished(1, "Eine Kur", WishRow.Answer.OPEN, "")
                                        .wished(0, "Ein Hund", WishRow.Answer.NOT_MET, "Miete")))
                .containsSubsequence(
                        "Mia Quitte",
                        "Länger aufbleiben",
                        "Schlaf",
                        "Ein Hund",
                        "Miete",
                        "Rosa Quitte",
                        "Eine Kur");
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
        assertThat(text(full().meetsNextOn(null))).contains("steht noch nicht fest");
        assertThat(text(full())).contains("ist am 2. März 2027.");
    }

    @Test
    void paperLastsAndCanBeReadByScreenReaders() throws Exception {
        assertThat(PrintShop.breaches(PrintShop.print(sheet(full())))).isEmpty();
    }
}
