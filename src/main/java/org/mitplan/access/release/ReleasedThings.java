package org.mitplan.access.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.ReleaseRule;
import org.mitplan.access.ReleasedThing;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Sql;

/**
 * The things of files that were released to people. A release ends, but its row stays: it says who
 * could read what, and when. Of one thing at most one release to one person is open; whoever
 * releases it at the same moment loses, as with anything else that somebody just changed.
 */
@ApplicationScoped
public class ReleasedThings {
    private static final String RELEASE =
            "insert into file_release (id, file_id, kind, thing_id, person_id, released_by, released_at, withheld,"
                    + " reason) values (:id, :file, :kind, :thing, :person, :me, :now, :withheld, :reason)";
    private static final String END =
            "update file_release set ended_by = :me, ended_at = :now where file_id = :file and thing_id = :thing"
                    + " and ended_at is null";
    private static final String TO_ONE = " and kind = :kind and person_id = :person";
    private static final String EVER =
            "select 1 from file_release where file_id = :file and thing_id = :thing" + TO_ONE;
    private static final String NEVER =
            "insert into file_release (id, file_id, kind, thing_id, person_id, released_by, released_at, ended_by,"
                    + " ended_at) values (:id, :file, :kind, :thing, :person, :me, :now, :me, :now)";

    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private Instance<ReleaseRule> rules;

    /** From now on this person may read this thing, but for what is withheld. */
    public void release(
            CaseAccess access, ReleasedThing thing, PersonId person, Withheld withheld) {
        access.require(Action.WRITE);
        at(toOne(access, END + TO_ONE, thing, person)).write();
        at(toOne(access, RELEASE, thing, person))
                .with("id", UUID.randomUUID())
                .with("withheld", withheld.what())
                .with("reason", withheld.why())
                .write();
    }

    /**
     * From now on this person may not read this thing any more. What a rule released has no row to
     * end, so it gets one that never was open.
     */
    public void end(CaseAccess access, ReleasedThing thing, PersonId person) {
        access.require(Action.WRITE);
        at(toOne(access, END + TO_ONE, thing, person)).write();
        boolean byRule = rules.stream().anyMatch(rule -> rule.kind() == thing.kind());
        if (byRule && !toOne(access, EVER, thing, person).finds()) {
            at(toOne(access, NEVER, thing, person)).with("id", UUID.randomUUID()).write();
        }
    }

    /** From now on nobody may read this thing any more, whatever it is. */
    public void endAll(CaseAccess access, UUID thing) {
        access.require(Action.WRITE);
        at(door.of(access, END).with("thing", thing)).write();
    }

    private Sql toOne(CaseAccess access, String text, ReleasedThing thing, PersonId person) {
        return door.of(access, text)
                .with("kind", thing.kind())
                .with("thing", thing.id())
                .with("person", person);
    }

    private Sql at(Sql change) {
        return change.with("now", clock.instant());
    }
}
