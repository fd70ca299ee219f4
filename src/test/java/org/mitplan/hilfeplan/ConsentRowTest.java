package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.util.List;
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
        assertThat(consent.besides(consent.told())).containsExactly(MAYBE);
        assertThat(consent.answer()).isEqualTo(PlanParty.Answer.AGREED);
        assertThat(consent.number()).isEqualTo(3);
    }

    @Test
    void whileThePlanIsWrittenTheLastAnswerIsToldAndTheEarlierOnesStayOnRecord() {
        ConsentRow consent = PlanFixture.answers(MAYBE, NO);
        assertThat(consent.told()).containsExactly(NO);
        assertThat(consent.besides(consent.told())).containsExactly(MAYBE);
        AnswerRow open = PlanFixture.answer(3, PlanParty.Answer.OPEN, "", null);
        ConsentRow openAgain = PlanFixture.answers(MAYBE, NO, open);
        assertThat(openAgain.told()).containsExactly(open);
        assertThat(openAgain.besides(openAgain.told())).containsExactly(MAYBE, NO);
    }

    @Test
    void whoAnswersFirstAfterTheLockingIsToldByThatAnswerAlone() {
        assertThat(PlanFixture.answers(MISSED, LATER).told()).containsExactly(LATER);
        assertThat(PlanFixture.answers(LATER).told()).containsExactly(LATER);
        assertThat(PlanFixture.answers(MISSED).told()).containsExactly(MISSED);
        assertThat(ConsentRow.NONE.told()).containsExactly(AnswerRow.NONE);
        assertThat(ConsentRow.NONE.besides(List.of())).isEmpty();
    }

    @Test
    void answerUnderWhichSomebodySignedStaysToldAndTheSignatureStaysWithIt() {
        SignatureRow signed = signed(NO);
        for (boolean late : new boolean[] {false, true}) {
            AnswerRow yes = PlanFixture.answer(3, PlanParty.Answer.AGREED, "", TALK, TODAY, late);
            ConsentRow consent = new ConsentRow(List.of(MAYBE, NO, yes), List.of(signed));
            assertThat(consent.told()).containsExactly(NO, yes);
            assertThat(consent.signedUnder(NO)).containsExactly(signed);
            assertThat(consent.signedUnder(yes)).isEmpty();
            assertThat(consent.answeredSince(signed))
                    .isEqualTo("unter der Antwort „nicht einverstanden“, danach geändert");
            SignatureRow again = PlanFixture.signed(SignatureRow.Manner.DRAWN, 3, "");
            ConsentRow both = new ConsentRow(consent.answers(), List.of(signed, again));
            assertThat(both.signedUnder(NO)).containsExactly(signed);
            assertThat(both.signedUnder(yes)).containsExactly(again);
            assertThat(both.answeredSince(again)).isEmpty();
        }
    }

    private static SignatureRow signed(AnswerRow under) {
        return PlanFixture.signed(SignatureRow.Manner.DRAWN, under.number(), "");
    }

    @Test
    void signatureThatWasTakenBackKeepsNoAnswerInThePlan() {
        AnswerRow yes = PlanFixture.answer(4, PlanParty.Answer.AGREED, "", TALK);
        SignatureRow back = PlanFixture.signed(SignatureRow.Manner.WITHDRAWN, 3, "");
        ConsentRow consent = new ConsentRow(List.of(NO, yes), List.of(signed(NO), back));
        assertThat(consent.told()).containsExactly(yes);
        assertThat(consent.answeredSince(back)).isEmpty();
    }

    @Test
    void whoAnswersOnlyAfterSigningIsSaidToHaveSignedBefore() {
        SignatureRow signed = PlanFixture.signed(SignatureRow.Manner.ON_PAPER, 1, "");
        AnswerRow first = PlanFixture.answer(2, PlanParty.Answer.AGREED, "", TALK);
        ConsentRow consent = new ConsentRow(List.of(first), List.of(signed));
        assertThat(consent.signedUnder(first)).containsExactly(signed);
        assertThat(consent.answeredSince(signed)).isEqualTo("bevor hier eine Antwort stand");
        assertThat(new ConsentRow(List.of(), List.of(signed)).answeredSince(signed)).isEmpty();
        assertThat(new ConsentRow(List.of(MISSED), List.of(signed)).answeredSince(signed))
                .isEmpty();
    }

    @Test
    void answerComesThenOnlyAfterAnEarlierOne() {
        assertThat(PlanFixture.answers(MISSED, LATER).order(LATER))
                .isEqualTo("nach dem Abschluss eingetragen:");
        assertThat(PlanFixture.answers(NO, LATER).order(LATER))
                .isEqualTo("dann, nach dem Abschluss:");
        assertThat(PlanFixture.answers(NO, LATER).order(NO)).isEmpty();
        AnswerRow yes = PlanFixture.answer(3, PlanParty.Answer.AGREED, "", TALK);
        ConsentRow changed = new ConsentRow(List.of(NO, yes), List.of(signed(NO)));
        assertThat(changed.order(yes)).isEqualTo("dann:");
    }

    @Test
    void answerEnteredByMistakeCountsNoMoreAndStaysReadable() {
        AnswerRow mistaken = mistaken(4);
        ConsentRow once = PlanFixture.answers(MISSED, LATER, mistaken);
        assertThat(once.answer()).isEqualTo(PlanParty.Answer.NOT_REACHED);
        assertThat(once.told()).containsExactly(LATER, MISSED);
        assertThat(once.mistake(LATER)).isEqualTo(mistaken);
        assertThat(once.number()).isEqualTo(4);
        AnswerRow right =
                PlanFixture.answer(5, PlanParty.Answer.DISAGREED, "Nein.", TALK, TODAY, true);
        ConsentRow then = PlanFixture.answers(LATER, mistaken, right);
        assertThat(then.answer()).isEqualTo(PlanParty.Answer.DISAGREED);
        assertThat(then.told()).containsExactly(LATER, right);
        assertThat(then.order(right)).isEqualTo("nach dem Abschluss eingetragen:");
        assertThat(then.mistake(right)).isNull();
    }

    @Test
    void mistakeTakesBackTheAnswerBeforeItAloneAndNoneOfBeforeTheLocking() {
        ConsentRow no = PlanFixture.answers(NO, LATER, mistaken(4));
        assertThat(no.last()).isEqualTo(NO);
        assertThat(no.told()).containsExactly(NO, LATER);
        assertThat(PlanFixture.answers(NO, LATER, mistaken(4), mistaken(5)).answer())
                .isEqualTo(PlanParty.Answer.OPEN);
        ConsentRow atLocking = PlanFixture.answers(MAYBE, NO, mistaken(3));
        assertThat(atLocking.answer()).isEqualTo(PlanParty.Answer.OPEN);
        assertThat(atLocking.told()).containsExactly(NO, AnswerRow.NONE);
        assertThat(atLocking.besides(atLocking.told())).containsExactly(MAYBE);
    }

    @Test
    void whoSignsAfterTheMistakeWasFoundSignsUnderWhatCountsThen() {
        SignatureRow before = signed(LATER);
        SignatureRow after = PlanFixture.signed(SignatureRow.Manner.DRAWN, 4, "");
        ConsentRow consent =
                new ConsentRow(List.of(NO, LATER, mistaken(4)), List.of(before, after));
        assertThat(consent.signedUnder(LATER)).containsExactly(before);
        assertThat(consent.answeredSince(before)).contains("danach geändert");
        assertThat(consent.signedUnder(NO)).containsExactly(after);
        assertThat(consent.answeredSince(after)).isEmpty();
    }

    private static AnswerRow mistaken(int number) {
        return PlanFixture.answer(
                number, PlanParty.Answer.MISTAKEN, "Er war nicht da.", null, TODAY, true);
    }
}
