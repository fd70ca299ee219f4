package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.people.PeopleSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.PersonId;

/** All files of the office. */
@ApplicationScoped
class CaseFiles {
    private static final String COUNT =
            "insert into case_number (year, last) values (:year, 1) on duplicate key update last = last + 1";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "mitplan.file.prefix", defaultValue = "51.2-HzE")
    private String prefix;

    /** Adds the file that the token is for, under the next number of the year. */
    void found(CaseAccess access, PersonId youngPerson) {
        access.require(FileSection.FACTS, Action.WRITE);
        LocalDate today = LocalDate.now(clock);
        String number =
                "%s-%d-%04d".formatted(prefix, today.getYear(), next(access, today.getYear()));
        database.persist(CaseFile.open(access.file(), number, youngPerson, today));
        database.flush();
    }

    /** Two people founding files at once wait for each other here. */
    private int next(CaseAccess access, int year) {
        door.apart(access, COUNT).with("year", year).write();
        return door.apart(access, "select last from case_number where year = :year")
                .with("year", year)
                .first(row -> row.number("last"))
                .orElseThrow();
    }

    /** The person whom the file is about. */
    PersonId youngPerson(CaseAccess access) {
        access.require(PeopleSection.PEOPLE, Action.READ);
        return door.of(access, "select young_person_id from case_file where id = :file")
                .first(row -> row.id("young_person_id", PersonId::new))
                .orElseThrow(NotFound::new);
    }
}
