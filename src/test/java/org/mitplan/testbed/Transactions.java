package org.mitplan.testbed;

import jakarta.transaction.TransactionManager;
import javax.naming.InitialContext;

/**
 * Transactions of tests inside the server. Not by {@code UserTransaction}: whether a thread may use
 * one the server notes at beans that threads share, and now and then takes it back from the wrong
 * one.
 */
public final class Transactions {
    private Transactions() {}

    public static void begin() {
        ask(TransactionManager::begin);
    }

    public static void commit() {
        ask(TransactionManager::commit);
    }

    public static void rollback() {
        ask(TransactionManager::rollback);
    }

    private static void ask(Wish wish) {
        try {
            wish.of(InitialContext.doLookup("java:appserver/TransactionManager"));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Wish {
        void of(TransactionManager manager) throws Exception;
    }
}
