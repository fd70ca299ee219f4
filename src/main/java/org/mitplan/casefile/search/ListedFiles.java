package org.mitplan.casefile.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.InForce;
import org.mitplan.access.Reach;
import org.mitplan.access.duty.FileStaff;
import org.mitplan.casefile.CaseFile;
import org.mitplan.casefile.FileSection;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/** The files within reach, page by page, narrowed and in the order that was asked for. */
@ApplicationScoped
class ListedFiles {
    private static final String COLUMNS =
            "select f.id, f.number, p.given_name, p.family_name, p.birth_date, f.step, f.protection, f.next_meeting_on,"
                    + " (select max(r.display_name) from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'RESPONSIBLE' and "
                    + InForce.on("a")
                    + ") as responsible,"
                    + FileStaff.leftAlone("f.id")
                    + " as left_alone from case_file f join person p on p.id = f.young_person_id where ";
    @Inject private Door door;
    @Inject private Instance<OverdueCount> overdueCounts;

    List<FileRow> find(Reach reach, FileQuery wanted) {
        SearchWords words = SearchWords.of(wanted.words());
        int most = FileQuery.PAGE_SIZE + 1;
        String sql =
                COLUMNS
                        + (wanted.ownOnly() ? ":own(f.id)" : ":reach(f.id)")
                        + words.condition()
                        + wanted.filter().condition()
                        + overdue(wanted)
                        + wanted.order().sql()
                        + " limit :most offset :before";
        return words.bind(door.of(reach.require(FileSection.FACTS, Action.READ), sql))
                .with("most", most)
                .with("before", wanted.page() * FileQuery.PAGE_SIZE)
                .rows(most, row -> file(row, reach.today()));
    }

    private String overdue(FileQuery wanted) {
        return wanted.filter().overdue()
                ? overdueCounts.stream()
                        .map(source -> source.condition("f.id"))
                        .collect(Collectors.joining(" or ", " and (", ")"))
                : "";
    }

    private static FileRow file(Row row, LocalDate today) {
        OptionalInt age = BirthDate.age(row.date("birth_date"), today);
        return new FileRow(
                row.id("id", CaseFileId::new),
                row.text("number"),
                row.text("given_name") + " " + row.text("family_name"),
                age.isPresent() ? age.getAsInt() : null,
                row.constant("step", CaseFile.Step.class),
                row.constant("protection", CaseFile.Protection.class),
                row.date("next_meeting_on"),
                row.text("responsible"),
                row.flag("left_alone"),
                0);
    }
}
