package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import org.junit.jupiter.api.Test;

class ConsentRowTest {
    private static final ConsentRow.Manner TALK = ConsentRow.Manner.TALK;
    private static final AnswerRow MAYBE =
            PlanFixture.answer(1, PlanParty.Answer.REMARK, "Ja, aber.", TALK);
    private static final AnswerRow NO =
            PlanFixture.answer(2, PlanParty.Answer.DISAGREED, "Ich will nicht.", TALK);
    private static final AnswerRow MISSED =
            PlanFixture.answer(1, PlanParty.Answer.NOT_REACHED, "", null);
    private static final AnswerRow LATER =
            PlanFixture.answer(3, PlanParty.Answer.AGREED, "", TALK, TODAY, true);

    @Test
    void whatWasSaidAtLockingIsToldForGoodWithWhatCameLater() {
        ConsentRow consent = PlanFixture.answers(MAYBE, NO, LATER);
        assertThat(consent.told()).containsExactly(NO, LATER);
        assertThat(consent.replaced()).containsExactly(MAYBE);
        assertThat(consent.answer()).isEqualTo(PlanParty.Answer.AGREED);
        assertThat(consent.number()).isEqualTo(3);
    }

    @Test
    void whileThePlanIsWrittenTheLastAnswerIsToldAndTheEarlierOnesStayOnRecord() {
        ConsentRow consent = PlanFixture.answers(MAYBE, NO);
        assertThat(consent.told()).containsExactly(NO);
        assertThat(consent.replaced()).containsExactly(MAYBE);
        AnswerRow open = PlanFixture.answer(3, PlanParty.Answer.OPEN, "", null);
        assertThat(PlanFixture.answers(MAYBE, NO, open).told()).containsExactly(open);
        assertThat(PlanFixture.answers(MAYBE, NO, open).replaced()).containsExactly(MAYBE, NO);
    }

    @Test
    void whoAnswersFirstAfterTheLockingIsToldByThatAnswerAlone() {
        assertThat(PlanFixture.answers(MISSED, LATER).told()).containsExactly(LATER);
        assertThat(PlanFixture.answers(LATER).told()).containsExactly(LATER);
        assertThat(PlanFixture.answers(MISSED).told()).containsExactly(MISSED);
        assertThat(ConsentRow.NONE.told()).containsExactly(AnswerRow.NONE);
        assertThat(ConsentRow.NONE.replaced()).isEmpty();
    }
}
