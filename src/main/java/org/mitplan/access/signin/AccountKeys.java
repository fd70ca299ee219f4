package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mitplan.access.Action;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Perishable;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Sql;

/** The one-time codes that open accounts, one for each at most, and how an account is shut. */
@ApplicationScoped
public class AccountKeys implements Perishable {
    private static final String ISSUE =
            "insert into access_code (account_id, code_hash, expires_at) values (:account, :code, :until)";
    private static final String OPEN =
            "select 1 from access_code"
                    + " where account_id = :account and code_hash = :code and expires_at > :now";
    private static final String USE = "delete from access_code where account_id = :account";

    @PersistenceContext private EntityManager database;
    @Inject private StaffSessions sessions;
    @Inject private Clock clock;

    /** Makes a code for an account; an earlier one opens nothing any more. */
    public OneTimeCode issue(OfficeAccess access, AccountId account, Duration lasts) {
        access.require(Action.APPROVE);
        OneTimeCode code = OneTimeCode.random();
        forget(account);
        new Sql(database, ISSUE)
                .with("account", account)
                .with("code", code.hash())
                .with("until", clock.instant().plus(lasts))
                .write();
        return code;
    }

    /** Ends every session of an account and takes its code away. */
    public void shut(OfficeAccess access, AccountId account) {
        access.require(Action.WRITE);
        forget(account);
        sessions.endAll(account);
    }

    /** Codes that nobody used in time. */
    @Override
    public int forget(SystemTask task, Instant now) {
        task.require(SystemTask.Purpose.DELETION);
        return new Sql(database, "delete from access_code where expires_at < :before")
                .with("before", now)
                .write();
    }

    boolean open(AccountId account, OneTimeCode code) {
        return new Sql(database, OPEN)
                .with("account", account)
                .with("code", code.hash())
                .with("now", clock.instant())
                .finds();
    }

    /** Uses the code up and ends all sessions; false if somebody else was faster. */
    boolean use(AccountId account) {
        sessions.endAll(account);
        return forget(account) > 0;
    }

    private int forget(AccountId account) {
        return new Sql(database, USE).with("account", account).write();
    }
}
