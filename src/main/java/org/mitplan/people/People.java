package org.mitplan.people;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.OfficeAccess;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Sql;

/** The persons of a file and their custody, for the modules above that work on a file. */
@ApplicationScoped
public class People {
    private static final String INDEX =
            "insert into search_key (person_id, kind, word) select :person, k.kind, k.word"
                    + " from json_table(:keys, '$[*]' columns (kind varchar(5) path '$[0]', word varchar(80) path '$[1]')) k";
    private static final String IN_FILE = "select 1 from person p where p.id = :person and ";
    private static final String CURRENT_CUSTODY =
            "select c.id from custody c where c.holder_id = :holder"
                    + " and (c.valid_to is null or c.valid_to >= :today) and c.child_id = ";
    private static final int MOST_RECORDS = 1000;

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private FileMembers members;
    @Inject private Clock clock;

    /** Records a new person for the file that is being founded or that has a new participant. */
    public PersonId add(CaseAccess access, PersonDetails details) {
        access.require(Action.WRITE);
        Person person = Person.of(details, LocalDate.now(clock));
        database.persist(person);
        index(text -> door.apart(access, text), person);
        return person.id();
    }

    /** Records somebody who works here and will take part in files under this name. */
    public PersonId employ(OfficeAccess access, String givenName, String familyName) {
        access.require(Action.APPROVE);
        BirthDate birthDate = BirthDate.of(BirthDate.Known.NOT_ASKED, null, LocalDate.now(clock));
        Person person = Person.named(givenName, familyName, birthDate);
        database.persist(person);
        index(text -> door.of(access, text), person);
        return person.id();
    }

    /** Somebody who works here is called otherwise from now on, in all files. */
    public void rename(OfficeAccess access, PersonId id, String givenName, String familyName) {
        access.require(Action.APPROVE);
        Person person = database.find(Person.class, id.value());
        person.isCalled(givenName, familyName);
        index(text -> door.of(access, text), person);
    }

    /**
     * Changes what is recorded about a person of the file; refuses if it changed since it was read.
     */
    public void change(CaseAccess access, PersonId id, int version, PersonDetails details) {
        Person person = ofFile(access, id);
        Stale.unless(person.version() == version);
        person.is(details, LocalDate.now(clock));
        index(text -> door.apart(access, text), person);
    }

    private static void index(Function<String, Sql> statement, Person person) {
        statement
                .apply("delete from search_key where person_id = :person")
                .with("person", person.id())
                .write();
        statement.apply(INDEX).with("person", person.id()).with("keys", keys(person)).write();
    }

    private static String keys(Person person) {
        JsonArrayBuilder keys = JSON.createArrayBuilder();
        person.searchKeys()
                .forEach(
                        key ->
                                keys.add(
                                        JSON.createArrayBuilder()
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
        door.of(access, CURRENT_CUSTODY + members.youngPerson())
                .with("holder", holder)
                .rows(MOST_RECORDS, row -> row.id("id", id -> id))
                .forEach(id -> database.find(Custody.class, id).endsBefore(today));
        database.persist(Custody.of(child, holder, kind, proof, today));
    }

    private Person ofFile(CaseAccess access, PersonId id) {
        requireInFile(access, id);
        return database.find(Person.class, id.value());
    }

    private void requireInFile(CaseAccess access, PersonId id) {
        access.require(PeopleSection.PEOPLE, Action.WRITE);
        boolean takesPart =
                door.of(access, IN_FILE + members.include("p.id")).with("person", id).finds();
        if (!takesPart) {
            throw new NotFound();
        }
    }
}
