package org.mitplan.casefile.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.InForce;
import org.mitplan.access.Reach;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.HeaderFact;
import org.mitplan.casefile.HeaderFacts;
import org.mitplan.casefile.Participant;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/** The files within reach that fit what somebody typed, or that they opened last. */
@ApplicationScoped
public class FileHits {
    private static final String COLUMNS =
            "select f.id, f.number, p.given_name, p.family_name, p.birth_date,"
                    + " (select max(r.display_name) from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'RESPONSIBLE' and "
                    + InForce.on("a")
                    + ") as responsible, %s as found%s"
                    + " from case_file f join person p on p.id = f.young_person_id";
    private static final String YOUNG_PERSON = "'YOUNG_PERSON'";
    private static final String HITS =
            " where :reach(f.id)%s"
                    + " order by f.closed_on is not null, found not like 'YOUNG%%', p.family_name, p.given_name, f.number"
                    + " limit :most";

    private static final int MOST_BORN = 500;
    private static final String BORN = " where p.birth_date = :born and :reach(f.id)";
    private static final String RECENT =
            " join file_visit v on v.file_id = f.id and v.account_id = :me"
                    + " where :reach(f.id) order by v.last_at desc limit :most";

    @Inject private Door door;
    @Inject private HeaderFacts facts;

    List<FileHit> of(Reach reach, SearchWords words, int atMost) {
        return words.bind(
                        door.of(
                                reach.require(FileSection.FACTS, Action.READ),
                                columns(words.found()) + HITS.formatted(words.condition())))
                .with("most", atMost)
                .rows(atMost, row -> hit(row, reach.today()));
    }

    /** The files that somebody opened last and may still open, the newest first. */
    public List<FileHit> recent(Reach reach) {
        return door.of(
                        reach.require(FileSection.FACTS, Action.READ),
                        columns(YOUNG_PERSON) + RECENT)
                .with("most", FileSearch.FIRST_FEW)
                .rows(FileSearch.FIRST_FEW, row -> hit(row, reach.today()));
    }

    /** The files of young people who were born on a day. */
    List<FileHit> bornOn(Reach reach, LocalDate day) {
        return door.of(reach.require(FileSection.FACTS, Action.READ), columns(YOUNG_PERSON) + BORN)
                .with("born", day)
                .rows(MOST_BORN, row -> hit(row, reach.today()));
    }

    private String columns(String found) {
        return COLUMNS.formatted(found, facts.columns());
    }

    private FileHit hit(Row row, LocalDate today) {
        OptionalInt age = BirthDate.age(row.date("birth_date"), today);
        String[] found = row.text("found").split(" ", 2);
        Participant.Role role = Participant.Role.valueOf(found[0]);
        boolean own = role == Participant.Role.YOUNG_PERSON;
        return new FileHit(
                row.id("id", CaseFileId::new),
                row.text("number"),
                row.text("given_name") + " " + row.text("family_name"),
                age.isPresent() ? age.getAsInt() : null,
                facts.read(row, HeaderFact.Place.HIT),
                row.text("responsible"),
                own ? null : role,
                own ? "" : found[1]);
    }
}
