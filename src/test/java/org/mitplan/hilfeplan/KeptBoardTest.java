package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.hilfeplan.part.Fingerprint;
import org.mitplan.shared.id.PersonId;

/** Boards of long ago named people; those of today say besides whom they mean. */
class KeptBoardTest {
    private static final String KAI = "6d3b5c53-8f5c-4f0e-9d0c-6f1ad1f3c001";
    private static final String BOARD =
            "{\"goals\":[{\"id\":\"g1\",\"kind\":\"ACTION\",\"title\":\"Lesen\",\"ownWords\":\"Ich will lesen.\","
                    + "\"ownWordsBy\":\"Kai\",\"owner\":\"Kai\",%1$s\"indicator\":\"Ein Buch\",\"dueOn\":\"2026-12-01\","
                    + "\"state\":\"OPEN\",\"agreements\":[{\"id\":\"a1\",\"title\":\"Buch holen\",\"detail\":\"\","
                    + "\"stage\":\"AGREED\",\"dueOn\":\"\",\"rhythm\":\"NONE\",\"people\":[\"Kai Quitte\",\"Rosa Quitte\"],%1$s"
                    + "\"visibleTo\":\"ALL\",\"pauseReason\":\"\",\"replies\":["
                    + "{\"person\":\"Kai Quitte\",%1$s\"answer\":\"AGREED\",\"words\":\"\"},"
                    + "{\"person\":\"Rosa Quitte\",\"answer\":\"NOT_AGREED\",\"words\":\"Zu weit.\"}]}]}],\"withoutGoal\":[]}";
    private static final String OLD = BOARD.formatted("");
    private static final String TOLD = BOARD.formatted("\"meant\":[\"" + KAI + "\",\"\"],");

    /** If this fails, every plan that was signed so far counts as changed. */
    @Test
    void whatWasSignedLongAgoStillSaysTheSame() {
        assertThat(fingerprint(OLD))
                .isEqualTo("57fe4a2b1e385adadee0f4dc4d0f529f099e53f6a0931a01bc59570c24340ff5");
    }

    @Test
    void whomANameMeansIsNoOtherWord() {
        assertThat(fingerprint(TOLD)).isEqualTo(fingerprint(OLD));
    }

    @Test
    void whoIsMeantStandsBesideTheName() {
        QuotedBoard.QuotedGoal goal = QuotedBoardJson.read(TOLD).goals().get(0);
        QuotedPerson kai = new QuotedPerson(new PersonId(UUID.fromString(KAI)), "Kai");
        assertThat(goal.ownWordsBy()).isEqualTo(kai);
        assertThat(goal.owner()).isEqualTo(PlanFixture.called("Kai"));
        assertThat(goal.agreements().get(0).people())
                .extracting(QuotedPerson::id)
                .containsExactly(kai.id(), null);
    }

    private static String fingerprint(String board) {
        PlanView plan = PlanFixture.plan("");
        return Fingerprint.of(
                new PlanView(
                        plan.header(),
                        plan.plan(),
                        plan.parties(),
                        plan.sections(),
                        plan.facts(),
                        QuotedBoardJson.read(board)));
    }
}
