package org.mitplan.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.PersonId;

/** A human being who takes part in a file: young person, relative, professional. */
@Entity
@Table(name = "person")
@Access(AccessType.FIELD)
public class Person {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LANGUAGE = 40;
    private static final int LONGEST_PHONE = 120;

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

    public PersonId id() {
        return new PersonId(id);
    }

    void isCalled(String given, String family) {
        givenName = required("person.givenname", given);
        familyName = required("person.familyname", family);
    }

    void wasBorn(BirthDate date) {
        birthDate = date;
    }

    void speaks(String spoken, boolean needsInterpreter) {
        language = limited(spoken, "person.language.toolong", LONGEST_LANGUAGE);
        interpreter = needsInterpreter;
    }

    void isReachedAt(String number) {
        phone = limited(number, "person.contact.toolong", LONGEST_PHONE);
    }

    /** The words under which this person is found. */
    Set<SearchKey> searchKeys() {
        return SearchKey.of(givenName, familyName, phone);
    }

    int version() {
        return version;
    }

    private static String required(String key, String name) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty()) {
            throw new DomainException(key + ".missing");
        }
        if (given.length() > LONGEST_NAME) {
            throw new DomainException(key + ".toolong", LONGEST_NAME);
        }
        return given;
    }

    private static String limited(String text, String tooLong, int longest) {
        String given = text == null ? "" : text.strip();
        if (given.length() > longest) {
            throw new DomainException(tooLong, longest);
        }
        return given;
    }
}
