package org.mitplan.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Gate;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Role;
import org.mitplan.access.RolledBack;
import org.mitplan.access.StaffMember;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.InContainer;

@InContainer
class CleaningIT extends RolledBack {
    private static final SystemTask.Declared ANYTHING =
            new SystemTask.Declared("anything", SystemTask.Purpose.DELETION);

    private static final String KEPT =
            "select count(*) from draft where tab = 'cleaning' and kind = '%s'";
    private static final UUID TESTED = UUID.randomUUID();

    @Inject private Cleaning cleaning;
    @Inject private Gate gate;

    @Test
    void sessionsThatEndedADayAgoAreForgottenAndTheTaskIsJournaled() {
        begun("20 hour");
        begun("30 hour");
        long before = number("select count(*) from journal_entry where task = 'session-cleaning'");
        assertThat(cleaning.run()).isEqualTo(1);
        assertThat(number("select count(*) from journal_entry where task = 'session-cleaning'"))
                .isEqualTo(before + 1);
    }

    @Test
    void draftsWithoutAFileThatNobodyWentOnWithAreForgotten() {
        typed("80", "newfile");
        typed("100", "newteam");
        cleaning.run();
        assertThat(number(KEPT.formatted("newfile"))).isEqualTo(1);
        assertThat(number(KEPT.formatted("newteam"))).isZero();
    }

    /** From the hour on in which it is first seen that its author can open the file no more. */
    @Test
    void draftsOfFilesThatTheirAuthorsLeftAreForgottenAfterThatTime() {
        String anton = "(select id from account me where me.sign_in_name = 'anton.admin')";
        about("a.account_id", "mine");
        about(anton, "now");
        about(anton, "lately");
        left("lately", 80);
        about(anton, "left");
        left("left", 91);
        cleaning.run();
        assertThat(number(KEPT.formatted("mine"))).isEqualTo(1);
        assertThat(number(KEPT.formatted("now") + " and left_at is not null")).isEqualTo(1);
        assertThat(number(KEPT.formatted("lately"))).isEqualTo(1);
        assertThat(number(KEPT.formatted("left"))).isZero();
    }

    @Test
    void draftsOfFilesThatCameBackStay() {
        about("a.account_id", "back");
        left("back", 100);
        cleaning.run();
        assertThat(number(KEPT.formatted("back") + " and left_at is null")).isEqualTo(1);
    }

    private void left(String form, int daysAgo) {
        database.createNativeQuery(
                        "update draft set left_at = utc_timestamp(6) - interval ?1 day"
                                + " where tab = 'cleaning' and kind = ?2")
                .setParameter(1, daysAgo)
                .setParameter(2, form)
                .executeUpdate();
    }

    private void about(String account, String form) {
        database.createNativeQuery(
                        "insert into draft (account_id, file_id, kind, tab, body, saved_at) select "
                                + account
                                + ", a.file_id, ?1, 'cleaning', json_object('text', 'Wort'), utc_timestamp(6) - interval 100 day"
                                + " from assignment a where a.kind = 'RESPONSIBLE' and a.ended_at is null"
                                + " and a.valid_to is null order by a.id limit 1")
                .setParameter(1, form)
                .executeUpdate();
    }

    @Test
    void draftsWithoutAWordAreForgottenAtOnce() {
        typed("0", "newfile");
        about("a.account_id", "words");
        about("a.account_id", "choice");
        database.createNativeQuery(
                        "update draft set body = json_object('fields', json_object('kind', 'TALK'), 'labels',"
                                + " json_object('kind', json_array('Art', 'Gespräch', 'f:kind')))"
                                + " where tab = 'cleaning' and kind = 'choice'")
                .executeUpdate();
        cleaning.run();
        assertThat(number(KEPT.formatted("newfile"))).isEqualTo(1);
        assertThat(number(KEPT.formatted("words"))).isEqualTo(1);
        assertThat(number(KEPT.formatted("choice"))).isZero();
    }

    @Test
    void numbersOfFormsAreForgottenAWeekAfterTheyWereSent() {
        sent("6", "6".repeat(32));
        sent("8", "8".repeat(32));
        cleaning.run();
        String kept = "select count(*) from sent_form where number = repeat('%s', 32)";
        assertThat(number(kept.formatted("6"))).isEqualTo(1);
        assertThat(number(kept.formatted("8"))).isZero();
    }

    @Test
    void networksOfRefusalsAreForgottenAfterAWeekAndTheirCountsAfterASeason() {
        refused(3, 8, "192.0.2.0/24");
        refused(8, 8, "192.0.2.0/24");
        refused(8, 9, "198.51.100.0/24");
        refused(91, 8, "");
        cleaning.run();
        cleaning.run();
        String ofTest = "select coalesce(sum(times), 0) from refusal where account_id = '" + TESTED;
        assertThat(number(ofTest + "' and network <> ''")).isEqualTo(5);
        assertThat(number(ofTest + "' and network = ''")).isEqualTo(10);
        assertThat(number(ofTest.replace("coalesce(sum(times), 0)", "count(*)") + "'"))
                .isEqualTo(2);
    }

    private void refused(int daysAgo, int hour, String network) {
        database.createNativeQuery(
                        "insert into refusal (on_day, hour, kind, account_id, network, times)"
                                + " values (?1, ?2, 'CODE', ?3, ?4, 5)")
                .setParameter(1, LocalDate.now().minusDays(daysAgo))
                .setParameter(2, hour)
                .setParameter(3, TESTED)
                .setParameter(4, network)
                .executeUpdate();
    }

    @Test
    void whereAPersonActsThereIsNoTask() {
        Impersonation.of(
                actor,
                new StaffMember(
                        AccountId.random(),
                        PersonId.random(),
                        "Tilda Tintenfass",
                        null,
                        "",
                        Set.of(Role.CASEWORKER),
                        SessionId.random()));
        assertThatThrownBy(() -> gate.task(ANYTHING)).isInstanceOf(Forbidden.class);
    }

    private void begun(String ago) {
        database.createNativeQuery(
                        "insert into staff_session (id, account_id, device, started_at, last_seen_at)"
                                + " select uuid(), id, 'COMPUTER', utc_timestamp(6) - interval "
                                + ago
                                + ", utc_timestamp(6) - interval "
                                + ago
                                + " from account limit 1")
                .executeUpdate();
    }

    private void sent(String daysAgo, String number) {
        database.createNativeQuery(
                        "insert into sent_form (account_id, number, sent_at) select id, ?1,"
                                + " utc_timestamp(6) - interval ?2 day from account limit 1")
                .setParameter(1, number)
                .setParameter(2, daysAgo)
                .executeUpdate();
    }

    private void typed(String daysAgo, String form) {
        database.createNativeQuery(
                        "insert into draft (account_id, kind, tab, body, saved_at) select id, ?1,"
                                + " 'cleaning', json_object('text', 'Wort'), utc_timestamp(6) - interval ?2 day"
                                + " from account limit 1")
                .setParameter(1, form)
                .setParameter(2, daysAgo)
                .executeUpdate();
    }

    private long number(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
