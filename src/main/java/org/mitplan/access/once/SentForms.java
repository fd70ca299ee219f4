package org.mitplan.access.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.Row;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;

/** The numbers of forms and commands that stored something, and how they were answered. */
@ApplicationScoped
public class SentForms {
    private static final int LONGEST_ANSWER = 2000;
    private static final String ONE = " where account_id = ?1 and number = ?2";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /**
     * Uses a number up.
     *
     * @throws Stale if another server did so at this very moment
     */
    void add(AccountId account, Sent form) {
        int added =
                database.createNativeQuery(
                                "insert ignore into sent_form (account_id, number, sent_at, content)"
                                        + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, account.value())
                        .setParameter(2, form.number())
                        .setParameter(3, utc(clock.instant()))
                        .setParameter(4, form.content())
                        .executeUpdate();
        Stale.unless(added == 1);
    }

    /** What was stored under a number; empty if it still is good. */
    Optional<FirstSending> first(AccountId account, String number) {
        return Row.all(
                        database.createNativeQuery("select content, answer from sent_form" + ONE)
                                .setParameter(1, account.value())
                                .setParameter(2, number),
                        row -> new FirstSending(row.text(0), row.text(1)))
                .stream()
                .findFirst();
    }

    void answered(AccountId account, String number, String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            return;
        }
        database.createNativeQuery("update sent_form set answer = ?3" + ONE)
                .setParameter(1, account.value())
                .setParameter(2, number)
                .setParameter(3, answer)
                .executeUpdate();
    }

    /** Removes what was sent before a moment, and says how many. */
    public int forget(SystemTask task, Instant before) {
        task.require(SystemTask.Purpose.DELETION);
        return database.createNativeQuery("delete from sent_form where sent_at < ?1")
                .setParameter(1, utc(before))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
