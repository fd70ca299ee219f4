package org.mitplan.hilfeplan.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitplan.hilfeplan.PlanFixture.CLOCK;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanDays;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.hilfeplan.part.Fingerprint;
import org.mitplan.shared.id.AccountId;

class ConsentTest {
    private static final PlanView PLAN =
            PlanFixture.plan("steht da", PlanFixture.mia("Ich will zum Fußball.", ConsentRow.NONE));

    private static AnswerInput input(PlanParty.Answer answer, String words, LocalDate on) {
        return new AnswerInput(MIA, answer, words, ConsentRow.Manner.MEETING, on, 0);
    }

    private static void answers(AnswerInput input) {
        new PlanAnswer(PLAN, input, AccountId.random(), CLOCK);
    }

    private static ConsentRow signed(SignatureRow.Manner manner, String content) {
        AnswerRow yes =
                new AnswerRow(
                        PlanParty.Answer.AGREED,
                        "Ja.",
                        ConsentRow.Manner.PHONE,
                        TODAY,
                        content,
                        1,
                        "Tilda Tintenfass",
                        CLOCK.instant(),
                        false);
        return new ConsentRow(
                List.of(yes),
                manner == null ? List.of() : List.of(PlanFixture.signed(manner, 1, content)));
    }

    @Test
    void dissentAndRemarkNeedTheirWords() {
        assertThatThrownBy(() -> answers(input(PlanParty.Answer.DISAGREED, " ", null)))
                .hasMessage("plan.answer.words.missing");
        assertThatThrownBy(() -> answers(input(PlanParty.Answer.REMARK, null, null)))
                .hasMessage("plan.answer.words.missing");
        assertThatCode(() -> answers(input(PlanParty.Answer.DISAGREED, "Ich will nicht.", null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> answers(input(PlanParty.Answer.NOT_REACHED, "", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyAnswersOrSignsTomorrow() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThatThrownBy(() -> answers(input(PlanParty.Answer.AGREED, "", tomorrow)))
                .hasMessage("plan.answer.ahead");
        PartyRow mia = PLAN.party(MIA);
        assertThatThrownBy(
                        () ->
                                new Signature(
                                        PLAN,
                                        mia,
                                        SignatureRow.Manner.ON_PAPER,
                                        tomorrow,
                                        null,
                                        AccountId.random(),
                                        CLOCK))
                .hasMessage("signature.on.ahead");
    }

    @Test
    void nobodySignsBeforeThereIsAnythingToSign() {
        LocalDate first = PLAN.plan().days().first();
        assertThatThrownBy(() -> signs(SignatureRow.Manner.ON_PAPER, LocalDate.of(1900, 1, 1)))
                .hasMessage("signature.on.early");
        assertThatThrownBy(() -> signs(SignatureRow.Manner.SCANNED, first.minusDays(1)))
                .hasMessage("signature.on.early");
        assertThat(signs(SignatureRow.Manner.ON_PAPER, first))
                .extracting("signedOn")
                .isEqualTo(first);
        assertThat(new PlanDays(TODAY, TODAY.minusDays(3)).first()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void nobodyGuessesHowAndWhenSomebodyAnsweredOrSigned() {
        AnswerInput how = said(PlanParty.Answer.AGREED, null, TODAY);
        assertThatThrownBy(() -> answers(how))
                .hasMessage("plan.answer.how")
                .extracting("row", "field")
                .containsExactly(MIA, "manner");
        AnswerInput when = said(PlanParty.Answer.AGREED, ConsentRow.Manner.PHONE, null);
        assertThatThrownBy(() -> answers(when)).hasMessage("plan.answer.when");
        AnswerInput nobody = said(PlanParty.Answer.NOT_REACHED, null, null);
        assertThatCode(() -> answers(nobody)).as("said nothing").doesNotThrowAnyException();
        assertThat(signs(SignatureRow.Manner.DRAWN, null)).extracting("signedOn").isEqualTo(TODAY);
        assertThatThrownBy(() -> signs(SignatureRow.Manner.ON_PAPER, null))
                .hasMessage("signature.on.missing");
    }

    @Test
    void answerInTheMeetingIsOfItsDay() {
        AnswerInput there = said(PlanParty.Answer.AGREED, ConsentRow.Manner.MEETING, null);
        assertThat(new PlanAnswer(PLAN, there, AccountId.random(), CLOCK))
                .extracting("givenOn")
                .isEqualTo(PLAN.plan().days().meetingOn());
    }

    private static AnswerInput said(
            PlanParty.Answer answer, ConsentRow.Manner manner, LocalDate on) {
        return new AnswerInput(MIA, answer, "", manner, on, 0);
    }

    private static Signature signs(SignatureRow.Manner manner, LocalDate on) {
        return new Signature(PLAN, PLAN.party(MIA), manner, on, null, AccountId.random(), CLOCK);
    }

    @Test
    void whoSaysTheSameAgainIsNotRecordedAgain() {
        assertThat(input(PlanParty.Answer.OPEN, "", null).repeats(ConsentRow.NONE)).isTrue();
        assertThat(input(PlanParty.Answer.AGREED, "", null).repeats(ConsentRow.NONE)).isFalse();
        ConsentRow known = signed(SignatureRow.Manner.DRAWN, "");
        AnswerInput again =
                new AnswerInput(
                        MIA, PlanParty.Answer.AGREED, " Ja. ", ConsentRow.Manner.PHONE, TODAY, 1);
        assertThat(again.repeats(known)).isTrue();
        assertThat(input(PlanParty.Answer.OPEN, "", null).repeats(known)).isFalse();
        ConsentRow missed =
                PlanFixture.answers(
                        PlanFixture.answer(
                                1, PlanParty.Answer.NOT_REACHED, "", ConsentRow.Manner.MEETING));
        assertThat(input(PlanParty.Answer.NOT_REACHED, "", null).repeats(missed)).isTrue();
    }

    @Test
    void whoIsNotHeardAnewSaysNothingNew() {
        ConsentRow known = signed(SignatureRow.Manner.DRAWN, "");
        assertThat(new AnswerInput(MIA, null, " ", null, null, 1).repeats(known)).isTrue();
        AnswerInput words = new AnswerInput(MIA, null, "Doch.", null, null, 1);
        assertThat(words.repeats(known)).isFalse();
        assertThatThrownBy(() -> answers(words))
                .hasMessage("plan.answer.missing")
                .extracting("row", "field")
                .containsExactly(MIA, "answer");
    }

    @Test
    void whatWasAnsweredInALockedVersionIsNotTakenBackAndALaterAnswerHasADayOfItsOwn() {
        PlanView locked =
                PlanFixture.locked(
                        PlanFixture.plan("steht da", PlanFixture.mia("", signed(null, ""))));
        AnswerInput open = input(PlanParty.Answer.OPEN, "", null);
        assertThatThrownBy(() -> new PlanAnswer(locked, open, AccountId.random(), CLOCK))
                .hasMessage("plan.answer.stays");
        AnswerInput undated = input(PlanParty.Answer.AGREED, "", null);
        assertThatThrownBy(() -> new PlanAnswer(locked, undated, AccountId.random(), CLOCK))
                .hasMessage("plan.answer.when");
        AnswerInput later = input(PlanParty.Answer.AGREED, "", TODAY);
        assertThatCode(() -> new PlanAnswer(locked, later, AccountId.random(), CLOCK))
                .doesNotThrowAnyException();
    }

    @Test
    void answerToALockedVersionCanBeCalledAMistakeWithTheReasonWhy() {
        PlanView locked =
                PlanFixture.locked(
                        PlanFixture.plan("steht da", PlanFixture.mia("", signed(null, ""))));
        AnswerInput silent = input(PlanParty.Answer.MISTAKEN, "", null);
        assertThatThrownBy(() -> new PlanAnswer(locked, silent, AccountId.random(), CLOCK))
                .hasMessage("plan.answer.mistaken.why");
        AnswerInput why = input(PlanParty.Answer.MISTAKEN, "Sie war nicht da.", null);
        assertThat(new PlanAnswer(locked, why, AccountId.random(), CLOCK))
                .extracting("manner", "givenOn")
                .containsExactly(null, TODAY);
        assertThatThrownBy(() -> answers(why)).hasMessage("plan.answer.mistaken.none");
    }

    @Test
    void onlyAGivenSignatureCanBeWithdrawn() {
        AccountId tilda = AccountId.random();
        assertThatThrownBy(() -> Signature.withdrawn(PLAN, PLAN.party(MIA), tilda, CLOCK))
                .hasMessage("signature.none");
        PartyRow gone = PlanFixture.mia("", signed(SignatureRow.Manner.WITHDRAWN, ""));
        assertThatThrownBy(() -> Signature.withdrawn(PLAN, gone, tilda, CLOCK))
                .hasMessage("signature.none");
        PartyRow there = PlanFixture.mia("", signed(SignatureRow.Manner.SCANNED, ""));
        assertThatCode(() -> Signature.withdrawn(PLAN, there, tilda, CLOCK))
                .doesNotThrowAnyException();
    }

    @Test
    void signatureAndAnswerBelongToTheTextAsItStood() {
        ConsentRow before = signed(SignatureRow.Manner.DRAWN, Fingerprint.of(PLAN));
        assertThat(before.last().isBefore(Fingerprint.of(PLAN))).isFalse();
        assertThat(before.signature().isBefore(Fingerprint.of(PLAN))).isFalse();
        String now = Fingerprint.of(PlanFixture.plan("steht anders da", PLAN.party(MIA)));
        assertThat(before.last().isBefore(now)).isTrue();
        assertThat(before.signature().isBefore(now)).isTrue();
        assertThat(signed(SignatureRow.Manner.ON_PAPER, "").signature().isBefore(now)).isFalse();
        assertThat(ConsentRow.NONE.last().isBefore(now)).isFalse();
    }

    @Test
    void answersDoNotChangeWhatThePlanSays() {
        PartyRow answered =
                PlanFixture.mia("Ich will zum Fußball.", signed(SignatureRow.Manner.DRAWN, "x"));
        assertThat(Fingerprint.of(PlanFixture.plan("steht da", answered)))
                .isEqualTo(Fingerprint.of(PLAN));
        PartyRow otherwise = PlanFixture.mia("Ich will zum Handball.", ConsentRow.NONE);
        assertThat(Fingerprint.of(PlanFixture.plan("steht da", otherwise)))
                .isNotEqualTo(Fingerprint.of(PLAN))
                .hasSize(64);
        assertThat(Fingerprint.of(PlanFixture.plan(PlanFixture.help(FormOfHelp.DAY_GROUP))))
                .isNotEqualTo(Fingerprint.of(PLAN));
    }
}
