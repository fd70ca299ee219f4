package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.mitplan.shared.id.AccountId;

/** The one-time codes that open accounts, one for each at most, and how an account is shut. */
@ApplicationScoped
public class AccountKeys {
    private static final String ISSUE =
            "insert into access_code (account_id, code_hash, expires_at) values (?1, ?2, ?3)";
    private static final String OPEN =
            "select count(*) from access_code"
                    + " where account_id = ?1 and code_hash = ?2 and expires_at > ?3";
    private static final String USE = "delete from access_code where account_id = ?1";

    @PersistenceContext private EntityManager database;
    @Inject private StaffSessions sessions;
    @Inject private Clock clock;

    /** Makes a code for an account; an earlier one opens nothing any more. */
    public OneTimeCode issue(OfficeAccess access, AccountId account, Duration lasts) {
        access.require(Action.APPROVE);
        OneTimeCode code = OneTimeCode.random();
        forget(account);
        database.createNativeQuery(ISSUE)
                .setParameter(1, account.value())
                .setParameter(2, code.hash())
                .setParameter(3, now().plus(lasts))
                .executeUpdate();
        return code;
    }

    /** Ends every session of an account and takes its code away. */
    public void shut(OfficeAccess access, AccountId account) {
        access.require(Action.WRITE);
        forget(account);
        sessions.endAll(account);
    }

    /** Removes codes that were good until some moment, and says how many. */
    int forget(SystemTask task, Instant before) {
        task.require(SystemTask.Purpose.DELETION);
        return database.createNativeQuery("delete from access_code where expires_at < ?1")
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }

    boolean open(AccountId account, OneTimeCode code) {
        Object count =
                database.createNativeQuery(OPEN)
                        .setParameter(1, account.value())
                        .setParameter(2, code.hash())
                        .setParameter(3, now())
                        .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    /** Uses the code up and ends all sessions; false if somebody else was faster. */
    boolean use(AccountId account) {
        sessions.endAll(account);
        return forget(account) > 0;
    }

    private int forget(AccountId account) {
        return database.createNativeQuery(USE).setParameter(1, account.value()).executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
