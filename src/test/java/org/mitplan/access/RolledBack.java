package org.mitplan.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.testbed.Transactions;

/** Base of tests inside the application, of each of which nothing is kept and nobody acts on. */
public abstract class RolledBack {
    protected static final CaseFileId MIA =
            new CaseFileId(UUID.fromString("e209ed59-e5e5-4c41-a65d-dd4487ad1429"));

    @PersistenceContext protected EntityManager database;
    @Inject protected Actor actor;

    @BeforeEach
    protected void begin() throws Exception {
        Transactions.begin();
    }

    @AfterEach
    protected void rollBack() throws Exception {
        Impersonation.of(actor, null);
        Transactions.rollback();
    }

    /** The account of somebody of the invented office. */
    protected AccountId account(String signInName) {
        return new AccountId(
                UUID.fromString(
                        database.createNativeQuery("select id from account where sign_in_name = ?1")
                                .setParameter(1, signInName)
                                .getSingleResult()
                                .toString()));
    }
}
