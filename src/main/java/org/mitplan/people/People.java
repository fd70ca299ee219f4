package org.mitplan.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Section;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PersonId;

/** The persons of a file and their custody, for the modules above that work on a file. */
@ApplicationScoped
public class People {
    private static final String INDEX =
            "insert into search_key (person_id, kind, word) select ?1, k.kind, k.word"
                    + " from json_table(?2, '$[*]' columns (kind varchar(5) path '$[0]', word varchar(80) path '$[1]')) k";
    private static final String IN_FILE =
            "select 1 from participant where file_id = ?1 and person_id = ?2";
    private static final String CURRENT_CUSTODY =
            "select c.id from custody c join case_file f on f.young_person_id = c.child_id"
                    + " where f.id = ?1 and c.holder_id = ?2 and (c.valid_to is null or c.valid_to >= ?3)";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /** Records a new person for the file that is being founded or that has a new participant. */
    public PersonId add(CaseAccess access, PersonDetails details) {
        access.require(Action.WRITE);
        return add(Person.of(details, LocalDate.now(clock)));
    }

    private PersonId add(Person person) {
        database.persist(person);
        database.flush();
        index(person);
        return person.id();
    }

    /** Records somebody who works here and will take part in files under this name. */
    public PersonId employ(OfficeAccess access, String givenName, String familyName) {
        access.require(Action.APPROVE);
        BirthDate birthDate = BirthDate.of(BirthDate.Known.NOT_ASKED, null, LocalDate.now(clock));
        return add(Person.named(givenName, familyName, birthDate));
    }

    /** Somebody who works here is called otherwise from now on, in all files. */
    public void rename(OfficeAccess access, PersonId id, String givenName, String familyName) {
        access.require(Action.APPROVE);
        Person person = database.find(Person.class, id.value());
        person.isCalled(givenName, familyName);
        database.flush();
        index(person);
    }

    /**
     * Changes what is recorded about a person of the file; refuses if it changed since it was read.
     */
    public void change(CaseAccess access, PersonId id, int version, PersonDetails details) {
        Person person = ofFile(access, id);
        Stale.unless(person.version() == version);
        person.is(details, LocalDate.now(clock));
        database.flush();
        index(person);
    }

    private void index(Person person) {
        UUID id = person.id().value();
        database.createNativeQuery("delete from search_key where person_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        database.createNativeQuery(INDEX)
                .setParameter(1, id)
                .setParameter(2, keys(person))
                .executeUpdate();
    }

    private static String keys(Person person) {
        JsonArrayBuilder keys = Json.createArrayBuilder();
        person.searchKeys()
                .forEach(
                        key ->
                                keys.add(
                                        Json.createArrayBuilder()
                                                .add(key.kind().name())
                                                .add(key.word())));
        return keys.build().toString();
    }

    /**
     * Records the custody that somebody has for the young person from today on; the earlier record
     * ends.
     */
    public void holdsCustody(
            CaseAccess access, PersonId child, PersonId holder, Custody.Kind kind, String proof) {
        requireInFile(access, child);
        requireInFile(access, holder);
        LocalDate today = LocalDate.now(clock);
        Row.all(
                        database.createNativeQuery(CURRENT_CUSTODY)
                                .setParameter(1, access.file().value())
                                .setParameter(2, holder.value())
                                .setParameter(3, today),
                        row -> row.id(0, id -> database.find(Custody.class, id)))
                .forEach(custody -> custody.endsBefore(today));
        database.persist(Custody.of(child, holder, kind, proof, today));
    }

    private Person ofFile(CaseAccess access, PersonId id) {
        requireInFile(access, id);
        return database.find(Person.class, id.value());
    }

    private void requireInFile(CaseAccess access, PersonId id) {
        access.require(Section.PEOPLE, Action.WRITE);
        boolean takesPart =
                !database.createNativeQuery(IN_FILE)
                        .setParameter(1, access.file().value())
                        .setParameter(2, id.value())
                        .getResultList()
                        .isEmpty();
        if (!takesPart) {
            throw new NotFound();
        }
    }
}
