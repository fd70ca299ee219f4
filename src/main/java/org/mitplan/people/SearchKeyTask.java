package org.mitplan.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mitplan.access.Gate;
import org.mitplan.access.SystemTask;

/**
 * The declared work on search keys; where none are missing it is not begun, and nothing is told.
 */
@ApplicationScoped
class SearchKeyTask {
    static final String NAME = "search-keys";
    private static final SystemTask.Declared TASK =
            new SystemTask.Declared(NAME, SystemTask.Purpose.SEARCH_KEYS);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject private Gate gate;
    @Inject private MissingKeys missing;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    Optional<SystemTask> begin() {
        SystemTask task = gate.task(TASK);
        if (missing.areThere(task)) {
            return Optional.of(task);
        }
        transaction.setRollbackOnly();
        return Optional.empty();
    }
}
