package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.InContainer;

@InContainer
class CleaningIT {
    @PersistenceContext private EntityManager database;
    @Inject private Cleaning cleaning;
    @Inject private Gate gate;
    @Inject private Actor actor;
    @Inject private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

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
    void whereAPersonActsThereIsNoTask() {
        Impersonation.of(
                actor,
                new SignedIn(
                        AccountId.random(),
                        PersonId.random(),
                        "Tilda Tintenfass",
                        null,
                        "",
                        Set.of(Role.CASEWORKER),
                        SessionId.random()));
        assertThatThrownBy(() -> gate.task("anything", SystemTask.Purpose.DELETION))
                .isInstanceOf(Forbidden.class);
        Impersonation.of(actor, null);
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
                                + " 'cleaning', '{}', utc_timestamp(6) - interval ?2 day"
                                + " from account limit 1")
                .setParameter(1, form)
                .setParameter(2, daysAgo)
                .executeUpdate();
    }

    private long number(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
