package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.mitplan.shared.id.AccountId;

/**
 * The browsers in which each account has signed in before; looked up in a transaction for the
 * reason that {@link Accounts} gives.
 */
@ApplicationScoped
@Transactional
class KnownDevices {
    private static final String KNOWN = "select count(*) from known_device where token_hash = ?1";
    private static final String REMEMBER =
            "insert into known_device (account_id, token_hash, last_used_at) values (?1, ?2, ?3)"
                    + " on duplicate key update last_used_at = ?3";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    boolean knows(AccountId account, DeviceToken token) {
        return !token.isMissing()
                && isPositive(
                        database.createNativeQuery(KNOWN + " and account_id = ?2")
                                .setParameter(1, token.hash())
                                .setParameter(2, account.value())
                                .getSingleResult());
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
        database.createNativeQuery(REMEMBER)
                .setParameter(1, account.value())
                .setParameter(2, token.hash())
                .setParameter(3, utc(clock.instant()))
                .executeUpdate();
        return token;
    }

    void forgetAll(AccountId account) {
        database.createNativeQuery("delete from known_device where account_id = ?1")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    /** Removes what was last used before a moment, and says how many. */
    int forget(SystemTask task, Instant before) {
        task.require(SystemTask.Purpose.DELETION);
        return database.createNativeQuery("delete from known_device where last_used_at < ?1")
                .setParameter(1, utc(before))
                .executeUpdate();
    }

    private boolean isOurs(DeviceToken token) {
        return !token.isMissing()
                && isPositive(
                        database.createNativeQuery(KNOWN)
                                .setParameter(1, token.hash())
                                .getSingleResult());
    }

    private static boolean isPositive(Object count) {
        return ((Number) count).longValue() > 0;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
