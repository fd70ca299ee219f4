package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.InContainer;

@InContainer
class CleaningIT extends RolledBack {
    private static final SystemTask.Declared ANYTHING =
            new SystemTask.Declared("anything", SystemTask.Purpose.DELETION);

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
        typed("80", "NEW_FILE");
        typed("100", "NEW_TEAM");
        cleaning.run();
        assertThat(
                        number(
                                "select count(*) from own_draft where tab = 'cleaning' and form = 'NEW_FILE'"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from own_draft where tab = 'cleaning' and form = 'NEW_TEAM'"))
                .isZero();
    }

    /** Its author may have had the file until yesterday. */
    @Test
    void draftsOfFilesThatTheirAuthorsLeftAreForgottenAfterThatTime() {
        String kept = "select count(*) from draft where tab = 'cleaning' and form = '%s'";
        about("a.account_id", "mine");
        about("(select id from account me where me.sign_in_name = 'anton.admin')", "left");
        database.createNativeQuery(
                        "insert into assignment (id, file_id, account_id, kind, valid_from, ended_at)"
                                + " select uuid(), d.file_id, f.id, 'DEPUTY', '2020-01-01',"
                                + " utc_timestamp(6) - interval 80 day from draft d join account f"
                                + " on f.sign_in_name = 'frieda.freigabe' where d.tab = 'cleaning'"
                                + " and d.form = 'left'")
                .executeUpdate();
        about("(select id from account me where me.sign_in_name = 'frieda.freigabe')", "lately");
        cleaning.run();
        assertThat(number(kept.formatted("lately"))).isEqualTo(1);
        assertThat(number(kept.formatted("mine"))).isEqualTo(1);
        assertThat(number(kept.formatted("left"))).isZero();
    }

    private void about(String account, String form) {
        database.createNativeQuery(
                        "insert into draft (account_id, file_id, form, tab, body, saved_at) select "
                                + account
                                + ", a.file_id, ?1, 'cleaning', json_object('text', 'Wort'), utc_timestamp(6) - interval 100 day"
                                + " from assignment a where a.kind = 'RESPONSIBLE' and a.ended_at is null"
                                + " and a.valid_to is null order by a.id limit 1")
                .setParameter(1, form)
                .executeUpdate();
    }

    @Test
    void draftsWithoutAWordAreForgottenAtOnce() {
        typed("0", "NEW_FILE");
        about("a.account_id", "words");
        about("a.account_id", "choice");
        database.createNativeQuery(
                        "update draft set body = json_object('fields', json_object('kind', 'TALK'), 'labels',"
                                + " json_object('kind', json_array('Art', 'Gespräch', 'f:kind')))"
                                + " where tab = 'cleaning' and form = 'choice'")
                .executeUpdate();
        cleaning.run();
        String kept = "select count(*) from %s where tab = 'cleaning' and form = '%s'";
        assertThat(number(kept.formatted("own_draft", "NEW_FILE"))).isEqualTo(1);
        assertThat(number(kept.formatted("draft", "words"))).isEqualTo(1);
        assertThat(number(kept.formatted("draft", "choice"))).isZero();
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
                        "insert into own_draft (account_id, form, tab, body, saved_at) select id, ?1,"
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
