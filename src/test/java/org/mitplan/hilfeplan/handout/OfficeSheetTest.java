package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.sheet.SheetHtml;

class OfficeSheetTest {
    private static String text(InventedPlan plan) {
        return SheetHtml.article(new OfficeSheet(plan.view(), new GermanDates()).sheet())
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
}
