package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SignatureRow;

/** What was said to a locked plan stays in every paper, and what was said later beside it. */
class LaterAnswersTest {
    private static final PlanView PLAN =
            new InventedPlan().saysLater(0, PlanParty.Answer.AGREED, "Jetzt doch.").view();

    @Test
    void everyPaperTellsTheNoWithItsWordsAndThenTheYesWithItsDay() throws Exception {
        for (String name : new String[] {"office", "family", "report"}) {
            assertThat(text(name))
                    .as(name)
                    .contains("Ich will das nicht.", "Jetzt doch.")
                    .containsSubsequence(
                            "nicht einverstanden", "am 2. Dezember 2026 dann: einverstanden");
        }
    }

    @Test
    void childReadsBothInWordsOfItsOwn() throws Exception {
        readsBoth(PLAN);
    }

    @Test
    void noUnderWhichTheChildSignedIsReadableBesideAYesOfBeforeTheLocking() throws Exception {
        readsBoth(
                new InventedPlan()
                        .signed(0, SignatureRow.Manner.DRAWN)
                        .says(0, PlanParty.Answer.AGREED, "Jetzt doch.", false)
                        .view());
    }

    private static void readsBoth(PlanView plan) throws Exception {
        assertThat(text("child", plan))
                .containsSubsequence(
                        "Erst hast du nein zum Plan gesagt.",
                        "„Ich will das nicht.“",
                        "Am 2. Dezember 2026 hast du dann ja gesagt.",
                        "„Jetzt doch.“")
                .doesNotContain("Du sagst");
    }

    @Test
    void everyPaperSaysWhatWasEnteredByMistake() throws Exception {
        InventedPlan plan = new InventedPlan();
        for (int party : new int[] {0, 1}) {
            plan.saysLater(party, PlanParty.Answer.AGREED, "Falsch getippt.")
                    .saysLater(party, PlanParty.Answer.MISTAKEN, "Sie war nicht da.");
        }
        for (String name : new String[] {"office", "family"}) {
            assertThat(text(name, plan.view()).replaceAll("\\s+", " "))
                    .as(name)
                    .contains("(versehentlich eingetragen, nicht von")
                    .doesNotContain("Sie war nicht da.");
        }
        assertThat(text("child", plan.view()).replaceAll("\\s+", " "))
                .contains("Du sagst nein zum Plan.", "Das hast du nicht gesagt.")
                .doesNotContain("Erst hast du");
    }

    private static String text(String paper) throws Exception {
        return text(paper, PLAN);
    }

    private static String text(String paper, PlanView plan) throws Exception {
        return String.join(
                "\n",
                PapersAgreeTest.papers(plan).get(paper).lines().stream()
                        .map(Paper.Line::text)
                        .toList());
    }
}
