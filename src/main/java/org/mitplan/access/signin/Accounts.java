package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Sql;

/**
 * The members of staff who may sign in. Each look runs in a transaction, of its own if need be:
 * outside of one EclipseLink holds the request for many seconds when the database is gone.
 */
@ApplicationScoped
@Transactional
public class Accounts {
    private static final String CREDENTIALS =
            "select id, sign_in_name, password_hash from account where kind = 'STAFF' and state = 'ACTIVE' and ";
    private static final String REPLACE =
            "update account set password_hash = :hash, version = version + 1 where id = :account";

    private static final int LONGEST_NAME = 60;

    @PersistenceContext private EntityManager database;
    @Inject private KnownDevices devices;

    /** What a sign-in is checked against. */
    record Credentials(AccountId account, String signInName, String passwordHash) {}

    /** Nobody is called anything longer than the column, so the database is not asked for that. */
    Optional<Credentials> named(String signInName) {
        if (signInName.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return one("sign_in_name = :key", signInName);
    }

    Optional<Credentials> of(AccountId account) {
        return one("id = :key", account);
    }

    /** Whoever knew the old password may have signed in somewhere, so no browser stays known. */
    void replacePassword(AccountId account, String hash) {
        new Sql(database, REPLACE).with("account", account).with("hash", hash).write();
        devices.forgetAll(account);
    }

    private Optional<Credentials> one(String condition, Object key) {
        return new Sql(database, CREDENTIALS + condition)
                .with("key", key)
                .first(
                        row ->
                                new Credentials(
                                        row.id("id", AccountId::new),
                                        row.text("sign_in_name"),
                                        row.text("password_hash")));
    }
}
