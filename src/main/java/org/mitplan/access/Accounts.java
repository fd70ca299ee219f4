package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;

/**
 * The members of staff who may sign in. Each look runs in a transaction, of its own if need be:
 * outside of one EclipseLink holds the request for many seconds when the database is gone.
 */
@ApplicationScoped
@Transactional
class Accounts {
    private static final String CREDENTIALS =
            "select id, sign_in_name, password_hash from account where state = 'ACTIVE' and ";

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
        return one(
                database.createNativeQuery(CREDENTIALS + "sign_in_name = ?1")
                        .setParameter(1, signInName));
    }

    Optional<Credentials> of(AccountId account) {
        return one(
                database.createNativeQuery(CREDENTIALS + "id = ?1")
                        .setParameter(1, account.value()));
    }

    /** Whoever knew the old password may have signed in somewhere, so no browser stays known. */
    void replacePassword(AccountId account, String hash) {
        database.createNativeQuery(
                        "update account set password_hash = ?2, version = version + 1 where id = ?1")
                .setParameter(1, account.value())
                .setParameter(2, hash)
                .executeUpdate();
        devices.forgetAll(account);
    }

    private static Optional<Credentials> one(Query query) {
        return Row.all(
                        query,
                        row -> new Credentials(row.id(0, AccountId::new), row.text(1), row.text(2)))
                .stream()
                .findFirst();
    }
}
