package org.mitplan.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.Set;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Outage;
import org.mitplan.shared.Outrun;
import org.mitplan.shared.Stale;

/**
 * Refuses callers whose role is not declared, and repeats a whole use case that lost against
 * another, or whose connection died before anything of it could stand.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Guard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int REPEATS = 2;
    private static final int CHANGED_SINCE_READ = 1020;
    private static final int STANDS_THERE_ALREADY = 1062;
    private static final int REFERS_TO_NOTHING_HERE = 1452;
    private static final Set<Integer> LOCK_LOST = Set.of(1213, 1205);

    @Inject private transient Actor actor;
    @Inject private transient Event<Outrun> conflicts;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (!actor.mayCall(call.getMethod())) {
            throw new Forbidden();
        }
        boolean outermost = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        for (int attempt = 0; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException failure) {
                int code = databaseCode(failure);
                if (code == CHANGED_SINCE_READ || code == STANDS_THERE_ALREADY) {
                    throw told(new Stale());
                }
                if (failure instanceof Stale stale) {
                    throw told(stale);
                }
                if (code == REFERS_TO_NOTHING_HERE) {
                    throw new NotFound();
                }
                boolean again = LOCK_LOST.contains(code) || attempt == 0 && isCutOff(failure);
                if (!outermost || attempt == REPEATS || !again) {
                    throw failure;
                }
            }
        }
    }

    private Stale told(Stale conflict) {
        conflicts.fire(new Outrun());
        return conflict;
    }

    /** Whether the connection died; while committing nobody knows what stands, so that is none. */
    static boolean isCutOff(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionalException) {
                return false;
            }
        }
        return Outage.is(failure);
    }

    private static int databaseCode(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return CHANGED_SINCE_READ;
            }
        }
        return 0;
    }
}
