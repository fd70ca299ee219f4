package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mitplan.access.Perishable;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Sql;

/**
 * The browsers in which each account has signed in before; looked up in a transaction for the
 * reason that {@link Accounts} gives.
 */
@ApplicationScoped
@Transactional
public class KnownDevices implements Perishable {
    /** A browser in which nobody signed in for so long is unknown again. */
    private static final Duration KNOWN_FOR = Duration.ofDays(365);

    private static final String KNOWN = "select 1 from known_device where token_hash = :token";
    private static final String REMEMBER =
            "insert into known_device (account_id, token_hash, last_used_at) values (:account, :token, :now)"
                    + " on duplicate key update last_used_at = :now";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    boolean knows(AccountId account, DeviceToken token) {
        return !token.isMissing()
                && new Sql(database, KNOWN + " and account_id = :account")
                        .with("token", token.hash())
                        .with("account", account)
                        .finds();
    }

    /**
     * Notes that the account signed in there. A token that the office gave out to a colleague is
     * kept, so that people who share a computer do not make each other unknown; one that somebody
     * else made up is replaced.
     *
     * @return the token that the browser shall keep
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    DeviceToken remember(AccountId account, DeviceToken shown) {
        DeviceToken token = isOurs(shown) ? shown : DeviceToken.random();
        new Sql(database, REMEMBER)
                .with("account", account)
                .with("token", token.hash())
                .with("now", clock.instant())
                .write();
        return token;
    }

    void forgetAll(AccountId account) {
        new Sql(database, "delete from known_device where account_id = :account")
                .with("account", account)
                .write();
    }

    @Override
    public int forget(SystemTask task, Instant now) {
        task.require(SystemTask.Purpose.DELETION);
        return new Sql(database, "delete from known_device where last_used_at < :before")
                .with("before", now.minus(KNOWN_FOR))
                .write();
    }

    private boolean isOurs(DeviceToken token) {
        return !token.isMissing() && new Sql(database, KNOWN).with("token", token.hash()).finds();
    }
}
