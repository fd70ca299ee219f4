package org.mitplan.access.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mitplan.access.Perishable;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Sql;

/** The numbers of forms and commands that stored something, and how they were answered. */
@ApplicationScoped
public class SentForms implements Perishable {
    private static final Duration SENT = Duration.ofDays(7);
    private static final int LONGEST_ANSWER = 2000;
    private static final String ONE = " where account_id = :account and number = :number";

    private static final String ADD =
            "insert ignore into sent_form (account_id, number, sent_at, content)"
                    + " values (:account, :number, :now, :content)";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /**
     * Uses a number up.
     *
     * @throws Stale if another server did so at this very moment
     */
    void add(AccountId account, Sent form) {
        int added =
                new Sql(database, ADD)
                        .with("account", account)
                        .with("number", form.number())
                        .with("now", clock.instant())
                        .with("content", form.content())
                        .write();
        Stale.unless(added == 1);
    }

    /** What was stored under a number; empty if it still is good. */
    Optional<FirstSending> first(AccountId account, String number) {
        return new Sql(database, "select content, answer from sent_form" + ONE)
                .with("account", account)
                .with("number", number)
                .first(row -> new FirstSending(row.text("content"), row.text("answer")));
    }

    void answered(AccountId account, String number, String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            return;
        }
        new Sql(database, "update sent_form set answer = :answer" + ONE)
                .with("account", account)
                .with("number", number)
                .with("answer", answer)
                .write();
    }

    @Override
    public int forget(SystemTask task, Instant now) {
        task.require(SystemTask.Purpose.DELETION);
        return new Sql(database, "delete from sent_form where sent_at < :before")
                .with("before", now.minus(SENT))
                .write();
    }
}
