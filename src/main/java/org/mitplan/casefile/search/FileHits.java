package org.mitplan.casefile.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.mitplan.access.InForce;
import org.mitplan.access.Reach;
import org.mitplan.casefile.CaseFile;
import org.mitplan.casefile.Participant;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.CaseFileId;

/** The files within reach that fit what somebody typed, or that they opened last. */
@ApplicationScoped
public class FileHits {
    private static final int FIRST_WORD = 5;
    private static final String COLUMNS =
            "select f.id, f.number, p.given_name, p.family_name, p.birth_date, f.step,"
                    + " (select max(r.display_name) from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'RESPONSIBLE' and "
                    + InForce.on("a", 3)
                    + "), %s as found"
                    + " from case_file f join person p on p.id = f.young_person_id";
    private static final String HITS =
            COLUMNS
                    + " where %s%s"
                    + " order by f.closed_on is not null, found not like 'YOUNG%%', p.family_name, p.given_name, f.number"
                    + " limit ?4";

    private static final int MOST_BORN = 500;
    private static final String BORN =
            COLUMNS.formatted("'YOUNG_PERSON'") + " where p.birth_date = ?4 and ";
    private static final String RECENT =
            COLUMNS.formatted("'YOUNG_PERSON'")
                    + " join file_visit v on v.file_id = f.id and v.account_id = ?5 where ";

    @PersistenceContext private EntityManager database;

    List<FileHit> of(Reach reach, SearchWords words, int atMost) {
        String sql =
                HITS.formatted(
                        words.found(FIRST_WORD),
                        reach.condition("f.id"),
                        words.condition(FIRST_WORD));
        Query query = reach.bind(database.createNativeQuery(sql)).setParameter(4, atMost);
        return Row.all(words.bind(query, FIRST_WORD), row -> hit(row, reach.today()));
    }

    /** The files that somebody opened last and may still open, the newest first. */
    public List<FileHit> recent(Reach reach) {
        return Row.all(
                reach.bind(
                                database.createNativeQuery(
                                        RECENT
                                                + reach.condition("f.id")
                                                + " order by v.last_at desc limit ?4"))
                        .setParameter(4, FileSearch.FIRST_FEW)
                        .setParameter(5, reach.account().value()),
                row -> hit(row, reach.today()));
    }

    /** The files of young people who were born on a day. */
    List<FileHit> bornOn(Reach reach, LocalDate day) {
        return Row.all(
                reach.bind(database.createNativeQuery(BORN + reach.condition("f.id")))
                        .setParameter(4, day)
                        .setMaxResults(MOST_BORN),
                row -> hit(row, reach.today()));
    }

    private static FileHit hit(Row row, LocalDate today) {
        OptionalInt age = BirthDate.age(row.date(4), today);
        String[] found = row.text(7).split(" ", 2);
        Participant.Role role = Participant.Role.valueOf(found[0]);
        boolean own = role == Participant.Role.YOUNG_PERSON;
        return new FileHit(
                row.id(0, CaseFileId::new),
                row.text(1),
                row.text(2) + " " + row.text(3),
                age.isPresent() ? age.getAsInt() : null,
                row.constant(5, CaseFile.Step.class),
                row.text(6),
                own ? null : role,
                own ? "" : found[1]);
    }
}
