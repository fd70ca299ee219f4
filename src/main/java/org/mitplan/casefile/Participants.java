package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.Section;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.people.PeopleSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Row;

/** Who takes part in a file. */
@ApplicationScoped
class Participants {
    private static final String ROWS =
            "select p.id, p.given_name, p.family_name, t.role, t.organisation, p.birth_date_known, p.birth_date,"
                    + " p.language, p.interpreter, p.phone, c.kind as custody, c.proof, p.version, "
                    + Namesakes.COLUMN
                    + " from participant t join person p on p.id = t.person_id join case_file f on f.id = t.file_id"
                    + " left join custody c on c.child_id = f.young_person_id and c.holder_id = p.id"
                    + " and (c.valid_from is null or c.valid_from <= :today) and (c.valid_to is null or c.valid_to >= :today)"
                    + " where t.file_id = :file"
                    + " order by field(t.role, 'CASEWORKER', 'PROVIDER', 'SIBLING', 'FATHER', 'MOTHER', 'YOUNG_PERSON') desc,"
                    + " p.family_name, p.given_name, p.id";

    private static final String TAKES_PART =
            "select 1 from participant where file_id = :file and person_id = :person";
    private static final int MOST = 1000;

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    List<ParticipantRow> of(CaseAccess access) {
        access.require(PeopleSection.PEOPLE, Action.READ);
        return door.of(access, ROWS).rows(MOST, Participants::row);
    }

    /** The first two participants of every file: the young person and whoever founded the file. */
    void found(CaseAccess access, PersonId youngPerson) {
        access.require(FileSection.FACTS, Action.WRITE);
        database.persist(
                Participant.in(access.file(), youngPerson, Participant.Role.YOUNG_PERSON, ""));
        database.persist(
                Participant.in(access.file(), access.person(), Participant.Role.CASEWORKER, ""));
    }

    /** Whoever takes the file over takes part in it from now on. */
    void takesOver(CaseAccess access) {
        access.require(Section.RESPONSIBILITY, Action.TAKE_OVER);
        boolean takesPart = door.of(access, TAKES_PART).with("person", access.person()).finds();
        if (!takesPart) {
            database.persist(
                    Participant.in(
                            access.file(), access.person(), Participant.Role.CASEWORKER, ""));
        }
    }

    void add(CaseAccess access, PersonId person, Participant.Role role, String organisation) {
        access.require(PeopleSection.PEOPLE, Action.WRITE);
        database.persist(Participant.in(access.file(), person, role, organisation));
        database.flush();
    }

    Participant get(CaseAccess access, PersonId person) {
        access.require(PeopleSection.PEOPLE, Action.WRITE);
        return door.entities(
                        access,
                        Participant.class,
                        "select t from Participant t where t.file = :file and t.person = :person")
                .with("person", person)
                .first()
                .orElseThrow(NotFound::new);
    }

    private static ParticipantRow row(Row row) {
        PersonId person = row.id("id", PersonId::new);
        String given = row.text("given_name");
        String family = row.text("family_name");
        return new ParticipantRow(
                person,
                given,
                family,
                Namesakes.of(row).called(person, given, family).full(),
                row.constant("role", Participant.Role.class),
                row.text("organisation"),
                row.constant("birth_date_known", BirthDate.Known.class),
                row.date("birth_date"),
                row.text("language"),
                row.flag("interpreter"),
                row.text("phone"),
                row.constant("custody", Custody.Kind.class),
                row.text("proof"),
                row.number("version"));
    }
}
