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
import org.mitplan.access.duty.FileStaff;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.HeaderFact;
import org.mitplan.casefile.HeaderFacts;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/** The files within reach, page by page, narrowed and in the order that was asked for. */
@ApplicationScoped
class ListedFiles {
    private static final String COLUMNS =
            "select f.id, f.number, p.given_name, p.family_name, p.birth_date,"
                    + " (select max(r.display_name) from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'RESPONSIBLE' and "
                    + InForce.on("a")
                    + ") as responsible,"
                    + FileStaff.leftAlone("f.id")
                    + " as left_alone";
    private static final String OF_FILES =
            " from case_file f join person p on p.id = f.young_person_id where ";
    @Inject private Door door;
    @Inject private HeaderFacts facts;
    @Inject private WaysToList ways;

    List<FileRow> find(Reach reach, FileQuery wanted) {
        SearchWords words = SearchWords.of(wanted.words());
        int most = FileQuery.PAGE_SIZE + 1;
        String sql =
                COLUMNS
                        + facts.columns()
                        + OF_FILES
                        + (wanted.ownOnly() ? ":own(f.id)" : ":reach(f.id)")
                        + words.condition()
                        + ways.condition(wanted)
                        + ways.order(wanted.order()).sql()
                        + " limit :most offset :before";
        return words.bind(door.of(reach.require(FileSection.FACTS, Action.READ), sql))
                .with("most", most)
                .with("before", wanted.page() * FileQuery.PAGE_SIZE)
                .rows(most, row -> file(row, reach.today()));
    }

    private FileRow file(Row row, LocalDate today) {
        OptionalInt age = BirthDate.age(row.date("birth_date"), today);
        return new FileRow(
                row.id("id", CaseFileId::new),
                row.text("number"),
                row.text("given_name") + " " + row.text("family_name"),
                age.isPresent() ? age.getAsInt() : null,
                facts.read(row, HeaderFact.Place.LIST),
                row.text("responsible"),
                row.flag("left_alone"),
                0);
    }
}
