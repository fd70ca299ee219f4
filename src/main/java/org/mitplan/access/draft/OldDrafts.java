package org.mitplan.access.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Door;
import org.mitplan.access.Perishable;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.sql.Row;

/**
 * Drafts that go: those whose days are over, see {@link DraftAge}, and at once those in which
 * nobody wrote a word, because earlier builds kept choices, too.
 */
@ApplicationScoped
class OldDrafts implements Perishable {
    private static final String OPENED = ":reads(draft.file_id, draft.account_id)";
    private static final String LEFT =
            "update draft set left_at = :now where file_id is not null and left_at is null and not "
                    + OPENED;
    private static final String CAME_BACK =
            "update draft set left_at = null where left_at is not null and " + OPENED;
    private static final String OVER =
            "delete from draft where " + DraftAge.since("draft") + " < :before";

    private static final int STEP = 500;
    private static final String ALL =
            "select id, tab, body, saved_at from draft order by id limit :step offset :read";

    @Inject private Door door;

    /** One that earlier builds kept. */
    private record Kept(UUID id, Draft draft) {}

    @Override
    public int forget(SystemTask task, Instant now) {
        task.require(SystemTask.Purpose.DELETION);
        door.of(task, LEFT).with("now", now).write();
        door.of(task, CAME_BACK).write();
        return door.of(task, OVER).with("before", now.minus(DraftAge.KEPT)).write()
                + wordless(task).stream().mapToInt(kept -> forget(task, kept)).sum();
    }

    /** Those of all people; read to its end before the first of them goes. */
    private List<Kept> wordless(SystemTask task) {
        List<Kept> found = new ArrayList<>();
        List<Kept> step;
        int read = 0;
        do {
            step =
                    door.of(task, ALL)
                            .with("step", STEP)
                            .with("read", read)
                            .rows(STEP, OldDrafts::kept);
            read += step.size();
            step.stream().filter(kept -> !kept.draft().isWorthKeeping()).forEach(found::add);
        } while (step.size() == STEP);
        return found;
    }

    private static Kept kept(Row row) {
        return new Kept(row.id("id", id -> id), Draft.of(row));
    }

    /** Unless somebody went on with it just now. */
    private int forget(SystemTask task, Kept wordless) {
        return door.of(task, "delete from draft where id = :id and body = :body")
                .with("id", wordless.id())
                .with("body", wordless.draft().body())
                .write();
    }
}
