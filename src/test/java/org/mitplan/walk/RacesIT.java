package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.FromOutside;

/** Two people decide about one thing in the same moment: one of them does, the other is told. */
@Asvs({"2.3.3", "2.3.4"})
class RacesIT extends FromOutside {
    private static final String SIGNATURE =
            "hilfeplan/signature?file={file}&plan={plan}&person={person}";
    private static final String CHECK = "hilfeplan/check?file={file}&plan={plan}";
    private static final String DIFFERENCE = "hilfeplan/difference?file={file}&plan={plan}";
    private static final String DUTY = "casefile/responsibility?file={file}";
    private static final String MEMBER = "office/member?account={spare}";
    private static final Press SUBMIT = new Press(Staff.RESPONSIBLE, CHECK, "f:submit", "");
    private static final Press OFFER =
            new Press(Staff.RESPONSIBLE, DUTY, "f:go", "f:receiver={colleague},f:note=neu");
    private static final Press WITHDRAW_OFFER = new Press(Staff.RESPONSIBLE, DUTY, "w:go", "");
    private static final Press ACCEPT =
            new Press(Staff.COLLEAGUE, "casefile/offers", "a:r:0:accept", "");
    private static final Press CONFIRM =
            new Press(
                    Staff.LEAD,
                    "office/approvals?confirm={proposal}",
                    "c:go",
                    "c:password={password}");

    @BeforeEach
    void openOffice() {
        WalkOffice.open();
    }

    @AfterEach
    void closeOffice() {
        WalkOffice.close();
    }

    @Test
    void signatureIsTakenBackOnce() {
        Press back = new Press(Staff.RESPONSIBLE, SIGNATURE, "w:go", "");
        oneWins(back, back.by(Staff.DEPUTY));
    }

    @Test
    void proposalIsConfirmedOnce() {
        oneWins(CONFIRM, CONFIRM.by(Staff.OTHERLEAD));
    }

    @Test
    void proposalIsConfirmedOrDeclined() {
        oneWins(CONFIRM, new Press(Staff.OTHERLEAD, "office/approvals", "f:r:0:decline", ""));
    }

    @Test
    void sameThingIsProposedOnce() {
        for (Press press :
                List.of(
                        new Press(Staff.ADMIN, MEMBER, "g:go", "g:role=OFFICIAL_GUARDIAN"),
                        new Press(Staff.ADMIN, MEMBER, "t:go", "t:team={home}"),
                        new Press(
                                Staff.ADMIN,
                                MEMBER,
                                "n:go",
                                "n:givenname=Neu,n:familyname=Anders,n:signinname=rundgang.anders"))) {
            oneWins(press, press);
        }
    }

    @Test
    void sameAccountIsProposedOnce() {
        Press press =
                new Press(
                        Staff.ADMIN,
                        "office/newmember",
                        "f:go",
                        "f:givenname=Neu,f:familyname=Rundgang,f:signinname=rundgang.neu,f:roles=FINANCE_UNIT");
        oneWins(press, press);
    }

    @Test
    void roleAndAccountAreTakenAwayOnce() {
        Press role = new Press(Staff.ADMIN, MEMBER, "o:r:0:take", "");
        oneWins(role, role);
        Press account = new Press(Staff.ADMIN, MEMBER, "d:go", "");
        oneWins(account, account);
    }

    @Test
    void handoverIsOfferedOnce() {
        take(WITHDRAW_OFFER);
        oneWins(OFFER, OFFER);
    }

    @Test
    void handoverIsTakenOnce() {
        oneWins(ACCEPT, ACCEPT);
    }

    @Test
    void deputyIsNamedOnceAndEndedOnce() {
        Press name =
                new Press(
                        Staff.RESPONSIBLE,
                        DUTY,
                        "d:go",
                        "d:who={colleague},d:from=1.1.2030,d:to=2.1.2030");
        oneWins(name, name);
        Press end = new Press(Staff.RESPONSIBLE, DUTY, "e:r:4:end", "");
        oneWins(end, end);
    }

    @Test
    void planIsHandedInOnceAndReturnedOnce() {
        oneWins(SUBMIT, SUBMIT.by(Staff.DEPUTY));
        Press giveBack = new Press(Staff.LEAD, DIFFERENCE, "a:back", "a:note=bitte mehr");
        oneWins(giveBack, giveBack);
    }

    @Test
    void answerToAnAgreementIsRecordedOnce() {
        Press answer =
                new Press(
                        Staff.RESPONSIBLE,
                        "board/confirm?file={file}&card={card}",
                        "f:go",
                        "f:p:0:answer=AGREED");
        oneWins(answer, answer.by(Staff.DEPUTY));
    }

    private static void take(Press press) {
        assertThat(press.ready().press().word()).as(press.toString()).isEqualTo("DONE");
    }

    /** Both have the page open as it stands now; then both press in the same moment. */
    private static void oneWins(Press one, Press other) {
        List<Press.Ready> both = List.of(one.ready(), other.ready());
        CyclicBarrier start = new CyclicBarrier(both.size());
        ExecutorService people = Executors.newFixedThreadPool(both.size());
        try {
            List<Future<Reply>> pressed =
                    both.stream()
                            .map(
                                    ready ->
                                            people.submit(
                                                    () -> {
                                                        start.await();
                                                        return ready.press();
                                                    }))
                            .toList();
            String outcome = outcome(pressed.get(0).get()) + " " + outcome(pressed.get(1).get());
            assertThat(outcome).as(one + " against " + other).isIn("done told", "told done");
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        } finally {
            people.shutdown();
        }
    }

    /** Whoever was too late is told on the same page, or that the thing is no longer there. */
    private static String outcome(Reply reply) {
        boolean late = reply.location().contains("stale");
        return switch (reply.word()) {
            case "DONE" -> late ? "told" : "done";
            case "OK", "BARE" -> reply.errors().isEmpty() ? "nothing said" : "told";
            case "ABSENT" -> "told";
            default -> reply.word();
        };
    }
}
