package org.mitplan.access.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.shared.id.PersonId;

/**
 * The things of files that were released to people. A release ends, but its row stays: it says who
 * could read what, and when.
 */
@ApplicationScoped
public class ReleasedThings {
    private static final String RELEASE =
            "insert into file_release (id, file_id, kind, thing_id, person_id, released_by, released_at, withheld,"
                    + " reason) values (:id, :file, :kind, :thing, :person, :me, :now, :withheld, :reason)";
    private static final String END =
            "update file_release set ended_by = :me, ended_at = :now where file_id = :file and kind = :kind"
                    + " and thing_id = :thing and ended_at is null";

    @Inject private Door door;
    @Inject private Clock clock;

    /** From now on this person may read this thing, but for what is withheld. */
    public void release(
            CaseAccess access, ReleasedThing thing, PersonId person, Withheld withheld) {
        access.require(Action.WRITE);
        end(access, thing, person);
        door.of(access, RELEASE)
                .with("id", UUID.randomUUID())
                .with("kind", thing.kind())
                .with("thing", thing.id())
                .with("person", person)
                .with("now", clock.instant())
                .with("withheld", withheld.what())
                .with("reason", withheld.why())
                .write();
    }

    /** From now on this person may not read this thing any more. */
    public void end(CaseAccess access, ReleasedThing thing, PersonId person) {
        access.require(Action.WRITE);
        door.of(access, END + " and person_id = :person")
                .with("kind", thing.kind())
                .with("thing", thing.id())
                .with("person", person)
                .with("now", clock.instant())
                .write();
    }
}
