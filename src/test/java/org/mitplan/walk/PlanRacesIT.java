package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.mitplan.asvs.Asvs;

/** Two people record in the same moment what somebody said, signed or released. */
@Asvs({"2.3.3", "2.3.4"})
class PlanRacesIT extends Race {
    private static final String SIGNATURE =
            "hilfeplan/signature?file={file}&plan={plan}&person={person}";
    private static final String CHECK = "hilfeplan/check?file={file}&plan={plan}";
    private static final String DIFFERENCE = "hilfeplan/difference?file={file}&plan={plan}";
    private static final String PART = "hilfeplan/plan?file={file}&plan={plan}&part=";
    private static final Press SIGN =
            new Press(Walker.RESPONSIBLE, SIGNATURE, "s:go", "s:on=3.3.2026");
    private static final Press TAKE_BACK = new Press(Walker.RESPONSIBLE, SIGNATURE, "w:go", "");
    private static final Press SUBMIT = new Press(Walker.RESPONSIBLE, CHECK, "f:submit", "");
    private static final Press APPROVE = new Press(Walker.LEAD, DIFFERENCE, "a:go", "");
    private static final Press GIVE_BACK =
            new Press(Walker.LEAD, DIFFERENCE, "a:back", "a:note=bitte mehr");
    private static final Press LOCK = new Press(Walker.RESPONSIBLE, CHECK, "f:lock", "");

    @RepeatedTest(ROUNDS)
    void signatureOfOnePersonIsRecordedOnce() {
        oneWins(SIGN, SIGN.by(Walker.DEPUTY));
        assertThat(
                        WalkOffice.number(
                                "select count(*) from plan_signature where person_id = '%s'"
                                        .formatted(Things.id("person", "a"))))
                .as("the one that was there, and one more")
                .isEqualTo(2);
    }

    @RepeatedTest(ROUNDS)
    void signatureIsTakenBackOnce() {
        oneWins(TAKE_BACK, TAKE_BACK.by(Walker.DEPUTY));
    }

    @RepeatedTest(ROUNDS)
    void signatureIsRecordedOrTakenBack() {
        oneWins(SIGN, TAKE_BACK.by(Walker.DEPUTY));
    }

    @RepeatedTest(ROUNDS)
    void planIsHandedInOnceAndReturnedOnce() {
        oneWins(SUBMIT, SUBMIT.by(Walker.DEPUTY));
        oneWins(GIVE_BACK, GIVE_BACK);
    }

    @RepeatedTest(ROUNDS)
    void planIsReleasedOrReturned() {
        take(SUBMIT);
        oneWins(APPROVE, GIVE_BACK);
    }

    @RepeatedTest(ROUNDS)
    void planIsReleasedOnceAndLockedOnce() {
        take(new Press(Walker.RESPONSIBLE, CHECK, "d:go", "d:meeting=3.3.2026,d:board=3.3.2026"));
        take(SUBMIT);
        oneWins(APPROVE, APPROVE);
        oneWins(LOCK, LOCK.by(Walker.DEPUTY));
    }

    @RepeatedTest(ROUNDS)
    void whatOnePersonSaidIsRecordedOnce() {
        Press said =
                new Press(
                        Walker.RESPONSIBLE,
                        PART + "VIEWS",
                        "f:go",
                        "f:p:0:view=neu,f:p:0:manner=SAID,f:p:0:on=3.3.2026");
        oneWins(said, said.by(Walker.DEPUTY).with("f:p:0:view=anders,f:p:0:manner=SAID"));
    }

    @RepeatedTest(ROUNDS)
    void answerToThePlanIsRecordedOnce() {
        Press answer =
                new Press(
                        Walker.RESPONSIBLE,
                        PART + "CONSENT",
                        "f:go",
                        "f:p:0:answer=AGREED,f:p:0:manner=PHONE,f:p:0:answered=3.3.2026");
        Press other = answer.by(Walker.DEPUTY).with(answer.fields().replace("3.3.", "4.3."));
        oneWins(answer, other);
    }

    @RepeatedTest(ROUNDS)
    void answerToAnAgreementIsRecordedOnce() {
        Press answer =
                new Press(
                        Walker.RESPONSIBLE,
                        "board/confirm?file={file}&card={card}",
                        "f:go",
                        "f:p:0:answer=AGREED,f:manner=TALK,f:on=3.3.2026");
        oneWins(answer, answer.by(Walker.DEPUTY));
    }

    @RepeatedTest(ROUNDS)
    void noteIsWithdrawnOnce() {
        Press mistake =
                new Press(
                        Walker.RESPONSIBLE,
                        "casefile/withdraw?file={file}&kind=NOTE&thing={mistake}",
                        "f:go",
                        "f:reason=falsch");
        oneWins(mistake, mistake);
    }
}
