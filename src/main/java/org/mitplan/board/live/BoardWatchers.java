package org.mitplan.board.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mitplan.access.Readership;
import org.mitplan.access.signin.SessionEnded;
import org.mitplan.board.BoardChanged;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/**
 * Whoever has a board open right now. A notice goes out after the commit and may get lost: pages
 * look for changes by themselves from time to time, too, so nothing more durable is needed.
 */
@ApplicationScoped
public class BoardWatchers {
    private static final int MOST_OF_ONE_ACCOUNT = 30;

    private final Map<CaseFileId, Set<Watcher>> boards = new ConcurrentHashMap<>();
    @Inject private Readership readership;
    @Resource private ManagedExecutorService executor;

    /** An open page. */
    public interface Watcher {
        AccountId account();

        /** Says what changed, by id and version alone; the page asks the gate for the content. */
        void tell(UUID thing, int version);

        void end();
    }

    /** Returns false for whoever may not read the file or has too many pages open already. */
    public boolean enter(CaseFileId file, Watcher watcher) {
        long own =
                boards.values().stream()
                        .flatMap(Set::stream)
                        .filter(other -> other.account().equals(watcher.account()))
                        .count();
        if (own >= MOST_OF_ONE_ACCOUNT || !mayRead(watcher, file)) {
            return false;
        }
        boards.compute(
                file,
                (board, watchers) -> {
                    Set<Watcher> all = watchers == null ? ConcurrentHashMap.newKeySet() : watchers;
                    all.add(watcher);
                    return all;
                });
        return true;
    }

    private boolean mayRead(Watcher watcher, CaseFileId file) {
        return readership.among(Set.of(watcher.account()), file).contains(watcher.account());
    }

    public void leave(CaseFileId file, Watcher watcher) {
        boards.computeIfPresent(
                file,
                (board, watchers) -> {
                    watchers.remove(watcher);
                    return watchers.isEmpty() ? null : watchers;
                });
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BoardChanged event) {
        if (boards.containsKey(event.file())) {
            executor.execute(() -> tell(event));
        }
    }

    /** Whoever may no longer read the file hears nothing and is sent away. */
    private void tell(BoardChanged event) {
        Set<Watcher> watchers = boards.getOrDefault(event.file(), Set.of());
        Set<AccountId> readers =
                readership.among(
                        watchers.stream().map(Watcher::account).collect(Collectors.toSet()),
                        event.file());
        for (Watcher watcher : watchers) {
            if (readers.contains(watcher.account())) {
                watcher.tell(event.thing(), event.version());
            } else {
                watcher.end();
            }
        }
    }

    /** Pages of a session that goes on come back by themselves. */
    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded session) {
        boards.values().stream()
                .flatMap(Set::stream)
                .filter(watcher -> watcher.account().equals(session.account()))
                .forEach(Watcher::end);
    }
}
