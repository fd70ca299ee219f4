package org.mitplan.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.PersonId;

/** A human being who takes part in a file: young person, relative, professional. */
@Entity
@Table(name = "person")
@Access(AccessType.FIELD)
public class Person {
    private static final TextField GIVEN_NAME = TextField.line("person.givenname", 80);
    private static final TextField FAMILY_NAME = TextField.line("person.familyname", 80);
    private static final TextField LANGUAGE = TextField.line("person.language", 40);
    private static final TextField CONTACT = TextField.line("person.contact", 120);

    @Id private UUID id;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Embedded private BirthDate birthDate;
    private String language = "";
    private boolean interpreter;
    private String phone = "";
    @Version private int version;

    protected Person() {}

    /**
     * A person newly recorded.
     *
     * @throws DomainException if a name is missing or too long
     */
    public static Person named(String givenName, String familyName, BirthDate birthDate) {
        Person person = new Person();
        person.id = UUID.randomUUID();
        person.isCalled(givenName, familyName);
        person.birthDate = birthDate;
        return person;
    }

    /**
     * A person newly recorded by a form.
     *
     * @throws DomainException for all that is missing or impossible at once
     */
    static Person of(PersonDetails details, LocalDate today) {
        Person person = new Person();
        person.id = UUID.randomUUID();
        person.is(details, today);
        return person;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    void isCalled(String given, String family) {
        Refusals.gather(
                () -> givenName = GIVEN_NAME.needed(given),
                () -> familyName = FAMILY_NAME.needed(family));
    }

    /**
     * Everything that a form says.
     *
     * @throws DomainException for all that is missing or impossible at once
     */
    void is(PersonDetails details, LocalDate today) {
        Refusals.gather(
                () -> isCalled(details.givenName(), details.familyName()),
                () ->
                        birthDate =
                                BirthDate.of(details.birthDateKnown(), details.birthDate(), today),
                () -> speaks(details.language(), details.interpreter()),
                () -> isReachedAt(details.phone()));
    }

    void speaks(String spoken, boolean needsInterpreter) {
        language = LANGUAGE.of(spoken);
        interpreter = needsInterpreter;
    }

    void isReachedAt(String number) {
        phone = CONTACT.of(number);
    }

    /** The words under which this person is found. */
    Set<SearchKey> searchKeys() {
        return SearchKey.of(givenName, familyName, phone);
    }

    int version() {
        return version;
    }
}
