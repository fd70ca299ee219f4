package org.mitplan.walk;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.mitplan.asvs.Asvs;

/** Two people decide about one thing in the same moment: one of them does, the other is told. */
@Asvs({"2.3.3", "2.3.4"})
class RacesIT extends Race {
    private static final String DUTY = "casefile/responsibility?file={file}";
    private static final String MEMBER = "office/member?account={spare}";
    private static final Press OFFER =
            new Press(Walker.RESPONSIBLE, DUTY, "f:go", "f:receiver={colleague},f:note=neu");
    private static final Press WITHDRAW_OFFER = new Press(Walker.RESPONSIBLE, DUTY, "w:go", "");
    private static final Press ACCEPT =
            new Press(Walker.COLLEAGUE, "casefile/offers", "a:r:0:accept", "");
    private static final Press CONFIRM =
            new Press(
                    Walker.LEAD,
                    "office/approvals?confirm={proposal}",
                    "c:go",
                    "c:password={password}");

    private static final Press DECLINE =
            new Press(Walker.LEAD, "office/approvals", "f:r:0:decline", "");
    private static final Press REFUSE_OFFER =
            new Press(
                    Walker.COLLEAGUE,
                    "casefile/offers?decline={offer}",
                    "f:go",
                    "f:reason=zu viel");

    @RepeatedTest(ROUNDS)
    void proposalIsConfirmedOnce() {
        oneWins(CONFIRM, CONFIRM.by(Walker.OTHERLEAD));
    }

    @RepeatedTest(ROUNDS)
    void proposalIsConfirmedOrDeclined() {
        oneWins(CONFIRM, DECLINE.by(Walker.OTHERLEAD));
    }

    @RepeatedTest(ROUNDS)
    void proposalIsDeclinedOnce() {
        oneWins(DECLINE, DECLINE.by(Walker.OTHERLEAD));
    }

    @RepeatedTest(ROUNDS)
    void proposalIsConfirmedOrWithdrawn() {
        WalkOffice.execute(
                "update staff_proposal set proposed_by = '%s' where id = '%s'"
                        .formatted(Things.id("admin"), Things.id("proposal")));
        oneWins(CONFIRM, DECLINE.by(Walker.ADMIN));
    }

    @RepeatedTest(ROUNDS)
    void sameThingIsProposedOnce() {
        for (Press press :
                List.of(
                        new Press(Walker.ADMIN, MEMBER, "g:go", "g:role=OFFICIAL_GUARDIAN"),
                        new Press(Walker.ADMIN, MEMBER, "t:go", "t:team={home}"),
                        new Press(
                                Walker.ADMIN,
                                MEMBER,
                                "n:go",
                                "n:givenname=Neu,n:familyname=Anders,n:signinname=rundgang.anders"))) {
            oneWins(press, press);
        }
    }

    @RepeatedTest(ROUNDS)
    void sameAccountIsProposedOnce() {
        Press press =
                new Press(
                        Walker.ADMIN,
                        "office/newmember",
                        "f:go",
                        "f:givenname=Neu,f:familyname=Rundgang,f:signinname=rundgang.neu,f:roles=FINANCE_UNIT");
        oneWins(press, press);
    }

    @RepeatedTest(ROUNDS)
    void roleAndAccountAreTakenAwayOnce() {
        Press role = new Press(Walker.ADMIN, MEMBER, "o:r:0:take", "");
        oneWins(role, role);
        Press account = new Press(Walker.ADMIN, MEMBER, "d:go", "");
        oneWins(account, account);
    }

    @RepeatedTest(ROUNDS)
    void handoverIsOfferedOnce() {
        take(WITHDRAW_OFFER);
        WalkOffice.execute(
                "delete from draft where file_id = '%s'".formatted(Things.id("file", "a")));
        oneWins(OFFER, OFFER);
    }

    @RepeatedTest(ROUNDS)
    void handoverIsTakenOnce() {
        oneWins(ACCEPT, ACCEPT);
    }

    @RepeatedTest(ROUNDS)
    void handoverIsTakenOrWithdrawn() {
        onlyThisOfferStands();
        oneWins(ACCEPT, WITHDRAW_OFFER);
    }

    @RepeatedTest(ROUNDS)
    void handoverIsTakenOrDeclined() {
        onlyThisOfferStands();
        oneWins(ACCEPT, REFUSE_OFFER);
    }

    /** The first offer on the page is the one that the other presses are about. */
    private static void onlyThisOfferStands() {
        WalkOffice.execute(
                "delete from handover where file_id = '%s'".formatted(Things.id("file", "b")));
    }

    @RepeatedTest(ROUNDS)
    void handoverIsDeclinedOrWithdrawn() {
        oneWins(REFUSE_OFFER, WITHDRAW_OFFER);
    }

    @RepeatedTest(ROUNDS)
    void deputyIsNamedOnceAndEndedOnce() {
        Press name =
                new Press(
                        Walker.RESPONSIBLE,
                        DUTY,
                        "d:go",
                        "d:who={colleague},d:from=1.1.2030,d:to=2.1.2030");
        oneWins(name, name);
        Press end = new Press(Walker.RESPONSIBLE, DUTY, "e:r:4:end", "");
        oneWins(end, end);
    }
}
