package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.sheet.SheetHtml;

class OfficeSheetTest {
    private static String text(InventedPlan plan) {
        return SheetHtml.article(
                        new OfficeSheet(
                                        plan.view(),
                                        new GermanDates(),
                                        "Ombudsstelle: 030 23125-900")
                                .sheet())
                .replaceAll("<[^>]*>", "\n")
                .replaceAll("\\s+", " ");
    }

    @Test
    void fileNumberAndEverybodyByNameStandThere() {
        assertThat(text(new InventedPlan()))
                .contains("51.2-0815/26", "Fritzi Fernrohr", "Gerda Grün", "Tilda Tintenfass");
    }

    @Test
    void providerIsCalledAsTheOrganisationTheyWorkFor() {
        assertThat(text(new InventedPlan()))
                .contains("Fritzi Fernrohr Leuchtturm gGmbH", "Fritzi Fernrohr (Leuchtturm gGmbH)");
    }

    @Test
    void whatIsNotForEverybodyIsMarkedAsSuch() {
        assertThat(text(new InventedPlan().visible("Taschengeld", Visibility.CHILD_AND_WORKER)))
                .contains("Taschengeld Sichtbar: nur Kind und Fachkraft");
        assertThat(text(new InventedPlan().visible("Kontakt", Visibility.ADULTS)))
                .contains("Kontakt Sichtbar: nur die Erwachsenen");
    }

    @Test
    void noToThePlanAndToAnAgreementStandInTheirOwnWords() {
        assertThat(
                        text(
                                new InventedPlan()
                                        .refused(
                                                "Um acht ins Bett",
                                                Stage.DOING,
                                                InventedPlan.MIA,
                                                "Neun ist besser.")))
                .contains("ist nicht einverstanden, „Neun ist besser.“", "Ich will das nicht.");
    }

    @Test
    void partInWhichNothingIsWrittenSaysSoAndOptionalOnesStayAway() {
        String empty = text(new InventedPlan());
        assertThat(empty).contains("Dazu steht nichts im Plan.").doesNotContain("Nachbetreuung");
        assertThat(text(new InventedPlan().says("Steht da."))).contains("Steht da.");
    }

    @Test
    void everybodyHasALineToSign() {
        assertThat(text(new InventedPlan()))
                .containsSubsequence(
                        "Unterschriften",
                        "Mia Quitte Ort, Tag Unterschrift",
                        "Rosa Quitte Ort, Tag Unterschrift",
                        "Ihre Rechte");
    }

    @Test
    void whoHasSignedStandsBesideTheirAnswerAndGetsNoLine() {
        InventedPlan plan = new InventedPlan().signed(1, SignatureRow.Manner.ON_PAPER);
        assertThat(text(plan))
                .contains("Rosa Quitte einverstanden auf Papier am 2. Dezember 2026")
                .contains("Mia Quitte Ort, Tag Unterschrift")
                .doesNotContain("Rosa Quitte Ort, Tag Unterschrift");
        for (int party : new int[] {0, 2, 3, 4}) {
            plan.signed(party, SignatureRow.Manner.DRAWN);
        }
        assertThat(text(plan)).contains("am Bildschirm am").doesNotContain("Ort, Tag");
        assertThat(text(plan.signed(1, SignatureRow.Manner.DRAWN)))
                .as("a later one takes the place of none")
                .contains("auf Papier am 2. Dezember 2026 am Bildschirm am 2. Dezember 2026");
        assertThat(text(plan.signed(1, SignatureRow.Manner.WITHDRAWN)))
                .contains("Rosa Quitte Ort, Tag Unterschrift");
    }

    @Test
    void signatureStaysInTheRowOfTheAnswerItWasGivenUnder() {
        for (boolean late : new boolean[] {false, true}) {
            assertThat(
                            text(
                                    new InventedPlan()
                                            .signed(0, SignatureRow.Manner.DRAWN)
                                            .says(0, PlanParty.Answer.AGREED, "Doch.", late)))
                    .contains(
                            "Mia Quitte nicht einverstanden Ich will das nicht. am Bildschirm am"
                                    + " 2. Dezember 2026 unter der Antwort „nicht einverstanden“,"
                                    + " danach geändert Mia Quitte am 2. Dezember 2026 dann:"
                                    + " einverstanden Doch. Rosa Quitte");
        }
    }
}
