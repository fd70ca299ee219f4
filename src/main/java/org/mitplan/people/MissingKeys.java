package org.mitplan.people;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mitplan.access.Door;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.id.PersonId;

/** The persons that have no search keys, and the keys that they get. */
@ApplicationScoped
class MissingKeys {
    static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));
    private static final int STEP = 500;
    private static final String WITHOUT =
            "select p.id, p.given_name, p.family_name, p.phone from person p where p.id > :after"
                    + " and not exists (select 1 from search_key k where k.person_id = p.id)"
                    + " order by p.id limit :most";

    /** One statement for all: each by itself would take the server minutes for a large office. */
    private static final String ADD =
            "insert ignore into search_key (person_id, kind, word) select k.person, k.kind, k.word"
                    + " from json_table(:keys, '$[*]' columns (person varchar(36) path '$[0]',"
                    + " kind varchar(5) path '$[1]', word varchar(80) path '$[2]')) k";

    @Inject private Door door;

    /** A person without keys, and those it is to have. */
    private record Keyless(PersonId id, Set<SearchKey> keys) {}

    /** Whoever is called by signs alone has no keys and lacks none. */
    boolean areThere(SystemTask task) {
        return Stream.iterate(
                        after(task, BEFORE_ALL),
                        step -> !step.isEmpty(),
                        step -> after(task, last(step)))
                .flatMap(List::stream)
                .anyMatch(person -> !person.keys().isEmpty());
    }

    /**
     * Adds the keys of some persons in a transaction of its own; other servers may do it, too.
     *
     * @return the last person of this step, null when there are no more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PersonId add(SystemTask task, PersonId after) {
        List<Keyless> step = after(task, after);
        if (step.isEmpty()) {
            return null;
        }
        JsonArrayBuilder keys = JSON.createArrayBuilder();
        step.forEach(person -> person.keys().forEach(key -> keys.add(json(person.id(), key))));
        door.of(task, ADD).with("keys", keys.build().toString()).write();
        return last(step);
    }

    private List<Keyless> after(SystemTask task, PersonId after) {
        task.require(SystemTask.Purpose.SEARCH_KEYS);
        return door.of(task, WITHOUT)
                .with("after", after)
                .with("most", STEP)
                .rows(
                        STEP,
                        row ->
                                new Keyless(
                                        row.id("id", PersonId::new),
                                        SearchKey.of(
                                                row.text("given_name"),
                                                row.text("family_name"),
                                                row.text("phone"))));
    }

    private static PersonId last(List<Keyless> step) {
        return step.get(step.size() - 1).id();
    }

    private static JsonArrayBuilder json(PersonId person, SearchKey key) {
        return JSON.createArrayBuilder()
                .add(person.toString())
                .add(key.kind().name())
                .add(key.word());
    }
}
