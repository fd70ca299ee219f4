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
            new Press(Staff.RESPONSIBLE, SIGNATURE, "s:go", "s:on=3.3.2026");
    private static final Press TAKE_BACK = new Press(Staff.RESPONSIBLE, SIGNATURE, "w:go", "");
    private static final Press SUBMIT = new Press(Staff.RESPONSIBLE, CHECK, "f:submit", "");
    private static final Press APPROVE = new Press(Staff.LEAD, DIFFERENCE, "a:go", "");
    private static final Press GIVE_BACK =
            new Press(Staff.LEAD, DIFFERENCE, "a:back", "a:note=bitte mehr");
    private static final Press LOCK = new Press(Staff.RESPONSIBLE, CHECK, "f:lock", "");

    @RepeatedTest(ROUNDS)
    void signatureOfOnePersonIsRecordedOnce() {
        oneWins(SIGN, SIGN.by(Staff.DEPUTY));
        assertThat(
                        WalkOffice.number(
                                "select count(*) from plan_signature where person_id = '%s'"
                                        .formatted(Things.id("person", "a"))))
                .as("the one that was there, and one more")
                .isEqualTo(2);
    }

    @RepeatedTest(ROUNDS)
    void signatureIsTakenBackOnce() {
        oneWins(TAKE_BACK, TAKE_BACK.by(Staff.DEPUTY));
    }

    @RepeatedTest(ROUNDS)
    void signatureIsRecordedOrTakenBack() {
        oneWins(SIGN, TAKE_BACK.by(Staff.DEPUTY));
    }

    @RepeatedTest(ROUNDS)
    void planIsHandedInOnceAndReturnedOnce() {
        oneWins(SUBMIT, SUBMIT.by(Staff.DEPUTY));
        oneWins(GIVE_BACK, GIVE_BACK);
    }

    @RepeatedTest(ROUNDS)
    void planIsReleasedOrReturned() {
        take(SUBMIT);
        oneWins(APPROVE, GIVE_BACK);
    }

    @RepeatedTest(ROUNDS)
    void planIsReleasedOnceAndLockedOnce() {
        take(new Press(Staff.RESPONSIBLE, CHECK, "d:go", "d:meeting=3.3.2026,d:board=3.3.2026"));
        take(SUBMIT);
        oneWins(APPROVE, APPROVE);
        oneWins(LOCK, LOCK.by(Staff.DEPUTY));
    }

    @RepeatedTest(ROUNDS)
    void whatOnePersonSaidIsRecordedOnce() {
        Press said =
                new Press(
                        Staff.RESPONSIBLE,
                        PART + "VIEWS",
                        "f:go",
                        "f:p:0:view=neu,f:p:0:manner=SAID,f:p:0:on=3.3.2026");
        oneWins(said, said.by(Staff.DEPUTY).with("f:p:0:view=anders,f:p:0:manner=SAID"));
    }

    @RepeatedTest(ROUNDS)
    void answerToThePlanIsRecordedOnce() {
        Press answer =
                new Press(
                        Staff.RESPONSIBLE,
                        PART + "CONSENT",
                        "f:go",
                        "f:p:0:answer=AGREED,f:p:0:manner=PHONE,f:p:0:answered=3.3.2026");
        Press other = answer.by(Staff.DEPUTY).with(answer.fields().replace("3.3.", "4.3."));
        oneWins(answer, other);
    }

    @RepeatedTest(ROUNDS)
    void answerToAnAgreementIsRecordedOnce() {
        Press answer =
                new Press(
                        Staff.RESPONSIBLE,
                        "board/confirm?file={file}&card={card}",
                        "f:go",
                        "f:p:0:answer=AGREED,f:manner=TALK,f:on=3.3.2026");
        oneWins(answer, answer.by(Staff.DEPUTY));
    }

    @RepeatedTest(ROUNDS)
    void noteIsWithdrawnOnce() {
        Press mistake =
                new Press(
                        Staff.RESPONSIBLE,
                        "casefile/withdraw?file={file}&kind=NOTE&thing={mistake}",
                        "f:go",
                        "f:reason=falsch");
        oneWins(mistake, mistake);
    }
}
