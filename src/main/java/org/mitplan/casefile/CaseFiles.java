package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.InForce;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.access.duty.FileStaff;
import org.mitplan.casefile.search.SearchWords;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** All files of the office. */
@ApplicationScoped
class CaseFiles {
    private static final String COLUMNS =
            "select f.id, f.number, p.given_name, p.family_name, p.birth_date, f.step, f.protection, f.next_meeting_on,"
                    + " (select max(r.display_name) from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'RESPONSIBLE' and "
                    + InForce.on("a", 3)
                    + "),"
                    + FileStaff.leftAlone("f.id", 3)
                    + " from case_file f join person p on p.id = f.young_person_id where ";
    private static final int FIRST_OWN_PARAMETER = 4;

    @PersistenceContext private EntityManager database;
    @Inject private Instance<OverdueCount> overdueCounts;

    void add(CaseAccess access, CaseFile file) {
        access.require(Section.FACTS, Action.WRITE);
        database.persist(file);
        database.flush();
    }

    /** The next number of a year; two people creating files at once wait for each other here. */
    int nextNumber(CaseAccess access, int year) {
        access.require(Section.FACTS, Action.WRITE);
        database.createNativeQuery(
                        "insert into case_number (year, last) values (?1, 1) on duplicate key update last = last + 1")
                .setParameter(1, year)
                .executeUpdate();
        return Row.all(
                        database.createNativeQuery("select last from case_number where year = ?1")
                                .setParameter(1, year),
                        row -> row.number(0))
                .get(0);
    }

    CaseFile get(CaseAccess access) {
        access.require(Section.FACTS, Action.WRITE);
        return Optional.ofNullable(database.find(CaseFile.class, access.file().value()))
                .orElseThrow(NotFound::new);
    }

    void flush() {
        database.flush();
    }

    /** The person whom the file is about. */
    PersonId youngPerson(CaseAccess access) {
        access.require(Section.PEOPLE, Action.READ);
        return Row.all(
                        database.createNativeQuery(
                                        "select young_person_id from case_file where id = ?1")
                                .setParameter(1, access.file().value()),
                        row -> row.id(0, PersonId::new))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<FileRow> find(Reach reach, FileQuery wanted) {
        SearchWords words = SearchWords.of(wanted.words());
        String sql =
                COLUMNS
                        + (wanted.ownOnly() ? reach.ownCondition("f.id") : reach.condition("f.id"))
                        + words.condition(FIRST_OWN_PARAMETER)
                        + wanted.filter().condition()
                        + overdue(reach, wanted)
                        + wanted.order().sql();
        Query query = reach.bind(database.createNativeQuery(sql));
        words.bind(query, FIRST_OWN_PARAMETER)
                .setFirstResult(wanted.page() * FileQuery.PAGE_SIZE)
                .setMaxResults(FileQuery.PAGE_SIZE + 1);
        return Row.all(query, row -> file(row, reach.today()));
    }

    private String overdue(Reach reach, FileQuery wanted) {
        return wanted.filter().overdue()
                ? overdueCounts.stream()
                        .map(source -> source.condition(reach, "f.id"))
                        .collect(Collectors.joining(" or ", " and (", ")"))
                : "";
    }

    private static FileRow file(Row row, LocalDate today) {
        OptionalInt age = BirthDate.age(row.date(4), today);
        return new FileRow(
                row.id(0, CaseFileId::new),
                row.text(1),
                row.text(2) + " " + row.text(3),
                age.isPresent() ? age.getAsInt() : null,
                row.constant(5, CaseFile.Step.class),
                row.constant(6, CaseFile.Protection.class),
                row.date(7),
                row.text(8),
                row.flag(9),
                0);
    }
}
