package org.mitplan.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.id.PersonId;

/**
 * Makes the search keys of persons that have none yet: records from before there were keys, or that
 * were brought in past the application. Begins at start and works in small steps; several servers
 * may do it at once.
 */
@ApplicationScoped
class SearchKeys {
    private static final Logger LOG = Logger.getLogger(SearchKeys.class.getName());

    @Resource private ManagedExecutorService background;
    @Inject private SearchKeyTask work;
    @Inject private MissingKeys missing;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        background.execute(this::addMissing);
    }

    /** What a failure leaves undone is done at the next start. */
    void addMissing() {
        try {
            work.begin().ifPresent(this::addAll);
        } catch (RuntimeException failed) {
            LOG.warning(() -> "Search keys are not complete: " + failed.getClass().getName());
        }
    }

    private void addAll(SystemTask task) {
        PersonId last = MissingKeys.BEFORE_ALL;
        while (last != null) {
            last = missing.add(task, last);
        }
    }
}
